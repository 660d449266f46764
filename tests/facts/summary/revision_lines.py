# versions/1a.py
revision = '1a'
down_revision: Union[str, None] = "0"  
depends_on = None
branch_labels = None
