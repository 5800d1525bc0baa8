"""Drives a mock server over its control API, with the standard library alone. Arguments: its URL and a path to start."""

import json
import sys
import urllib.error
import urllib.request

url, path = sys.argv[1:]


def call(method, target, body=None, token="any-token"):
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json", "Authorization": "Bearer " + token}
    request = urllib.request.Request(url + target, data=data, method=method, headers=headers)
    try:
        with urllib.request.urlopen(request) as response:
            return response.status, json.loads(response.read() or b"null")
    except urllib.error.HTTPError as error:
        return error.code, json.loads(error.read())


call("POST", "/__mock/reset")
call("POST", "/__mock/scenarios", {"name": "unavailable", "times": 1})
statuses = [call("POST", path, {})[0], call("POST", path, {})[0]]
_, found = call("GET", "/__mock/requests?process=customer_onboarding&waitMs=5000")
_, instances = call("GET", "/__mock/instances")
_, made = call("POST", "/__mock/tokens", {"roles": ["A"]})
print(
    json.dumps(
        {
            "statuses": statuses,
            "requests": found["totals"]["requests"],
            "started": len(instances["instances"]),
            "scenario": found["requests"][0]["scenarios"][0],
            "tokenStatus": call("POST", path, {}, made["access_token"])[0],
        }
    )
)
