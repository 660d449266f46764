# settings: enable = ["DBC606"]
# shop/services/team_service.py
class TeamService:
    def add_user_to_team(self):
        kind = 1

    def remove_user_from_team(self):
        kind = 1

    def close(self):
        kind = 1

    @property
    def create_time(self):
        kind = 1

    def pin_user(self):  # DBC606:9
        kind = 1
