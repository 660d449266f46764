# models/serializer.py
class SerializerMixin:
    """为模型提供序列化"""
