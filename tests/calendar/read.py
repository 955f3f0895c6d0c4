"""Reads the calendars of a demonstration with a parser that is not ours, and says what a calendar would make of them."""

import datetime
import re
import signal
import socket
import subprocess
import sys
import urllib.error
import urllib.request

import icalendar


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def get(url, **headers):
    with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=30) as answer:
        return answer.read(), answer.headers


def check(name, raw):
    """What every calendar of ours must be; its events."""
    assert raw.endswith(b"END:VCALENDAR\r\n"), f"{name}: cut off"
    lines = raw.split(b"\r\n")
    assert b"\n" not in b"".join(lines), f"{name}: a bare line feed"
    for line in lines:
        assert len(line) <= 75, f"{name}: {len(line)} octets: {line!r}"
        line.decode("utf-8")  # never cut within a letter
    calendar = icalendar.Calendar.from_ical(raw)
    assert calendar["version"] == "2.0" and "method" not in calendar, name
    assert calendar["refresh-interval"].to_ical() in (b"PT6H", b"P0DT6H0M0S"), calendar["refresh-interval"]
    assert str(calendar["name"]) == str(calendar["x-wr-calname"]) != "", name
    events = list(calendar.walk("VEVENT"))
    uids = [str(event["uid"]) for event in events]
    assert len(set(uids)) == len(uids) and events, f"{name}: {len(events)} events"
    for event in events:
        assert not event.errors, (name, event.errors)
        begins, ends = event.decoded("dtstart"), event.decoded("dtend")
        if not isinstance(begins, datetime.datetime):
            assert event["dtstart"].params["VALUE"] == "DATE" and ends - begins == datetime.timedelta(days=1), event
        assert ends >= begins and int(event["sequence"]) >= 0 and event["status"] in ("CONFIRMED", "CANCELLED"), event
        assert event["transp"] == "TRANSPARENT" and "attendee" not in event and "organizer" not in event, event
        assert event.decoded("dtstamp").tzinfo and event.decoded("last-modified").tzinfo, event
    return {str(event["uid"]): event for event in events}


def main(waymark):
    base = f"http://127.0.0.1:{free_port()}"
    demo = subprocess.Popen([waymark, "demo", "--listen", base.removeprefix("http://")],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        for line in demo.stdout:
            if "Ctrl-C" in line:
                break
        feed = f"{base}/api/v1/programmes/asean-wps-cop/calendar.ics"
        raw, headers = get(feed)
        assert headers["content-type"] == "text/calendar; charset=utf-8", headers["content-type"]
        english = check("english", raw)
        for event in english.values():
            assert re.match(r"(✓ |Cancelled: )?\S+ \S", str(event["summary"])), event["summary"]
            if "url" in event:
                get(str(event["url"]))
        assert any("url" in event for event in english.values())
        thai = check("thai", get(f"{feed}?lang=th")[0])
        assert thai.keys() == english.keys(), "the same events in every language"
        assert any(re.search("[\u0e00-\u0e7f]", str(event["summary"])) for event in thai.values())
        own = check("entity", get(f"{feed}?entity=dlg-sec")[0])
        assert own.keys() < english.keys()
        try:
            get(feed, **{"If-None-Match": headers["etag"]})
            raise AssertionError("a calendar that nobody changed was sent again")
        except urllib.error.HTTPError as unchanged:
            assert unchanged.code == 304, unchanged
        print(f"calendar: {len(english)} events, {len(own)} of one entity, in English and Thai")
    finally:
        demo.send_signal(signal.SIGTERM)
        demo.wait(20)


main(sys.argv[1])
