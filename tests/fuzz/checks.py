"""What schemathesis does not ask by itself: HEAD beside each GET, and how far it is, said every few seconds."""

import sys
import threading
import time

import requests
import schemathesis

EVERY = 10
asked = {}
lock = threading.Lock()
begun = said = time.monotonic()
session = threading.local()


@schemathesis.hook
def after_call(context, case, response):
    global said
    with lock:
        asked[response.status_code] = asked.get(response.status_code, 0) + 1
        now = time.monotonic()
        if now - said < EVERY:
            return
        said = now
        counts = ", ".join(f"{count} × {status}" for status, count in sorted(asked.items()))
    print(f"fuzz: {now - begun:.0f} s: {counts}; now {case.method} {case.operation.path}", file=sys.stderr, flush=True)


@schemathesis.check
def head_says_what_get_says(ctx, response, case):
    if response.request.method != "GET":
        return
    if not hasattr(session, "it"):
        session.it = requests.Session()
    headers = {name: value for name, value in response.request.headers.items() if name.lower() != "content-length"}
    head = session.it.request("HEAD", response.request.url, headers=headers, timeout=30, allow_redirects=False)
    assert head.status_code == response.status_code, f"GET says {response.status_code} and HEAD {head.status_code}"
    assert head.content == b"", "HEAD has a body"
