"""The examples of the user guide, word by word.

Only the indentation of loops is ours: the guide was handed down without it.
"""

from __future__ import annotations

from typing import Final

INITIAL_SETUP: Final = """\
from xmatters import XMSession
xm_session = XMSession('my-instance.xmatters.com')
"""

BASIC_AUTHENTICATION: Final = """\
from xmatters import XMSession
xm_session = XMSession('my-instance.xmatters.com')
xm_session.set_authentication(username='my-username', password='my-password')
"""

# The guide forgot a quotation mark; it comes with the credential that is put in.
OAUTH2_PASSWORD: Final = """\
from xmatters import XMSession
xm_session = XMSession('my-instance.xmatters.com')
xm_session.set_authentication(username='my-username', password='my-password', client_id='my-client-id)
"""  # noqa: E501

OAUTH2_TOKEN: Final = """\
from xmatters import XMSession
my_token = {
"access_token": "my-access-token",
"token_type": "bearer",
"refresh_token": "my-refresh-token",
"expires_in": 900,
"jti": "my-jti",
"sbu": "my-sbu",
"expires_at": 0123456789.012345
}
xm_session = XMSession('my-instance.xmatters.com')
xm_session.set_authentication(client_id='my-client-id', token=my_token)
"""

OAUTH2_REFRESH_TOKEN: Final = """\
from xmatters import XMSession
xm_session = XMSession('my-instance.xmatters.com')
xm_session.set_authentication(client_id='my-client-id', refresh_token='my-refresh-token')
"""

OAUTH2_TOKEN_STORAGE: Final = """\
from xmatters import XMSession
from xmatters.utils import TokenFileStorage
token_storage = TokenFileStorage('/path/to/my_token.json')
xm_session = XMSession('my_instance.xmatters.com')
xm_session.set_authentication(client_id='my-client-id', token_storage=token_storage)
"""

GET_ENDPOINT: Final = """\
people_endpoint = xm_session.get_endpoint('people')
people = people_endpoint.get_people() # get '/people' endpoint
# for each person, get their devices using the '/people/<person_id>/devices' endpoint
for person in people:
    devices = person.get_devices()
    for device in devices:
        print(device.target_name)
"""

ENDPOINT_HELPER: Final = """\
people = xm_session.people_endpoint().get_people()
for person in people:
    devices = person.get_devices()
    for device in devices:
        print(device.target_name)
"""

PARAMS: Final = """\
# get all active people with devices
params = {'devices.exists': True,
'status': 'ACTIVE'}
people = xm_session.people_endpoint().get_people(params)
for person in people:
    print(person.target_name)
"""

KWARGS: Final = """\
# get groups sorted by status in descending order
groups = xm_session.groups_endpoint().get_groups(sortBy='STATUS', sortOrder='DESCENDING')
for group in groups:
    print(group.target_name)
"""

SNAKE_CASE: Final = """\
# get groups sorted by status in descending order
groups = xm_session.groups_endpoint().get_groups(sort_by='STATUS', sort_order='DESCENDING')
for group in groups:
    print(group.target_name)
"""

TIMESTAMPS: Final = """\
# the arguments will be updated to '2022-01-01T08:00:00+00:00' and '2022-02-01T08:00:00+00:00'
# in respect to my local timezone (Pacific)
events = xm_session.events_endpoint().get_events(from_='2022-01-01', to='2022-02-01')
"""
