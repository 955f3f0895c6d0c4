#!/usr/bin/env python3
"""Records what independent implementations say of days, months, cron and clocks; the tests of `engine::calendar` read the files.

    python3 -m venv .venv && .venv/bin/pip install holidays==0.109 cronsim==2.8 croniter==7.0.0 python-dateutil==2.9.0.post0 tzdata==2025.2
    PYTHONTZPATH= .venv/bin/python engine/data/calendars/oracle/generate.py

The output depends on these versions and on nothing else. What is recorded, and by whom:
- days.txt: each day of 2024 to 2030, worked or not, for each calendar (`holidays`), and working-day arithmetic (`get_nth_working_day`);
- months.txt: months and years added to dates (`dateutil.relativedelta`), and days of months (`dateutil.rrule`);
- cron.txt: what both `cronsim` and `croniter` say comes next; a case on which they differ stops this script;
- zones.txt: wall times around every change of the clocks in eight zones (`zoneinfo` with PyPI `tzdata`), in UTC. In a gap the first
  moment after it counts, found by bisection on UTC, in an overlap the first of the two;
- moments.txt: whole moments, from anchor to instant, put together from the first and the fourth.
"""

import datetime as dt
import pathlib
import random
import sys
from zoneinfo import ZoneInfo

import holidays
from croniter import croniter
from cronsim import CronSim
from dateutil import rrule
from dateutil.relativedelta import relativedelta

YEARS = range(2024, 2031)
SAT_SUN, FRI_SAT, FRI_SUN = {5, 6}, {4, 5}, {4, 6}
CALENDARS = [
    ("BN", "BN", None, FRI_SUN, ("public",)),
    ("ID", "ID", None, SAT_SUN, ("public", "government")),
    ("KH", "KH", None, SAT_SUN, ("public",)),
    ("LA", "LA", None, SAT_SUN, ("public",)),
    ("MM", "MM", None, SAT_SUN, ("public",)),
    ("MY", "MY", None, SAT_SUN, ("public",)),
    ("MY-KDH", "MY", "KDH", FRI_SAT, ("public",)),
    ("MY-KTN", "MY", "KTN", FRI_SAT, ("public",)),
    ("MY-TRG", "MY", "TRG", FRI_SAT, ("public",)),
    ("PH", "PH", None, SAT_SUN, ("public",)),
    ("SG", "SG", None, SAT_SUN, ("public",)),
    ("TH", "TH", None, SAT_SUN, ("public",)),
    ("TL", "TL", None, SAT_SUN, ("public",)),
    ("VN", "VN", None, SAT_SUN, ("public",)),
]
# half-hour, midnight and negative daylight saving, north and south, and a zone that changes with Ramadan
ZONES = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/New_York",
    "America/Santiago",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Europe/Lisbon",
    "Pacific/Auckland",
]
FIRST, LAST = dt.date(2024, 1, 1), dt.date(2030, 12, 31)
UTC = dt.timezone.utc
chance = random.Random(20240424)


def working_days():
    found = {}
    for id, country, state, weekend, categories in CALENDARS:
        days = holidays.country_holidays(
            country, subdiv=state, years=range(2023, 2032), categories=categories
        )
        days.weekend = weekend
        found[id] = days
    return found


def any_day(first=FIRST, last=LAST):
    return first + dt.timedelta(days=chance.randrange((last - first).days + 1))


def days(calendars):
    for id, found in calendars.items():
        for year in YEARS:
            start, end = dt.date(year, 1, 1), dt.date(year, 12, 31)
            all_days = (start + dt.timedelta(days=n) for n in range((end - start).days + 1))
            yield f"{id} {year} " + "".join("#" if found.is_working_day(day) else "." for day in all_days)
    for id, found in calendars.items():
        for _ in range(60):
            # a year away from the ends, so that both sides know the days
            day = any_day(FIRST + dt.timedelta(days=366), LAST - dt.timedelta(days=366))
            count = chance.choice([-60, -15, -10, -5, -3, -2, -1, 1, 2, 3, 5, 10, 15, 60])
            yield f"{id} {day} {count:+} {found.get_nth_working_day(day, count)}"


def months():
    ends = [dt.date(year, month, 1) - dt.timedelta(days=1) for year in YEARS for month in range(2, 13)]
    for day in ends + [any_day() for _ in range(200)]:
        count, unit = chance.choice([-25, -13, -12, -6, -1, 1, 2, 3, 6, 11, 12, 18, 48]), chance.choice(["months", "years"])
        count = count if unit == "months" else max(-9, min(9, count))
        yield f"{day} {count:+} {unit} {day + relativedelta(**{unit: count})}"
    names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    places = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}
    for word, place in places.items():
        for number, name in enumerate(names):
            start = dt.datetime.combine(any_day(last=dt.date(2029, 1, 1)), dt.time(0))
            rule = rrule.rrule(rrule.MONTHLY, dtstart=start, byweekday=rrule.weekday(number)(place), count=13)
            yield f"{start.date()} {word} {name}: " + " ".join(str(day.date()) for day in rule)
    for number in range(1, 32):
        start = dt.datetime.combine(any_day(last=dt.date(2029, 1, 1)), dt.time(0))
        # the last day of shorter months: the last of the candidates that exist
        rule = rrule.rrule(
            rrule.MONTHLY, dtstart=start, bymonthday=range(min(number, 28), number + 1), bysetpos=-1, count=13
        )
        yield f"{start.date()} day {number}: " + " ".join(str(day.date()) for day in rule)


def field(low, high, names=()):
    def number():
        return str(chance.randint(low, high))

    def span():
        return sorted(chance.sample(range(low, high + 1), 2))

    kind = chance.randrange(8 if names else 7)
    if kind < 3:
        return number()
    if kind == 3:
        return "{}-{}".format(*span())
    if kind == 4:
        return ",".join(sorted({number() for _ in range(chance.randint(2, 4))}, key=int))
    if kind == 5:
        return f"*/{chance.randint(2, max(2, (high - low) // 2))}"
    if kind == 6:
        first, last = span()
        return f"{first}-{last}/{chance.randint(1, min(5, last - first))}"  # Waymark refuses a step that never steps
    return chance.choice(names)


def expression():
    star = lambda share, value: "*" if chance.random() < share else value
    minute = star(0.05, field(0, 59))
    hour = star(0.15, field(0, 23))
    date = star(0.5, field(1, 31))
    month = star(0.6, field(1, 12, ("JAN", "feb", "Mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")))
    weekday = "*" if date != "*" else star(0.3, field(0, 6, ("SUN", "mon", "tue", "Wed", "thu", "fri", "sat")))
    return f"{minute} {hour} {date} {month} {weekday}"


def cron():
    cases = 0
    while cases < 1150:
        text = expression()
        start = dt.datetime.combine(any_day(last=dt.date(2029, 12, 31)), dt.time(chance.randrange(24), chance.randrange(60)))
        if text.split()[2].startswith("*/"):
            continue  # `*/2` restricts the day for one and not for the other where a weekday stands too; here none does, but be plain
        try:
            simulated = CronSim(text, start)
            found = [next(simulated) for _ in range(3)]
        except StopIteration:
            continue  # 31 February
        iterated = croniter(text, start)
        again = [iterated.get_next(dt.datetime) for _ in range(3)]
        if found != again:
            sys.exit(f"cronsim and croniter differ on `{text}` from {start}: {found}, {again}")
        cases += 1
        yield f"{text} | {start:%Y-%m-%dT%H:%M} | " + " ".join(f"{day:%Y-%m-%dT%H:%M}" for day in found)


def instant(local, zone):
    """The rule of Waymark, from `zoneinfo` alone."""
    first = local.replace(tzinfo=zone, fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == local:
        return first
    # a gap: the first moment whose wall time is later than the one asked for
    low, high = first - dt.timedelta(hours=26), first + dt.timedelta(hours=26)
    while high - low > dt.timedelta(seconds=1):
        middle = low + (high - low) / 2
        middle = middle.replace(microsecond=0)
        if middle.astimezone(zone).replace(tzinfo=None) < local:
            low = middle
        else:
            high = middle
    return high


def changes(zone):
    """Every hour in which the offset changes, as the first second of the new offset."""
    at, end = dt.datetime(2024, 1, 1, tzinfo=UTC), dt.datetime(2031, 1, 1, tzinfo=UTC)
    while at < end:
        later = at + dt.timedelta(minutes=30)
        if at.astimezone(zone).utcoffset() != later.astimezone(zone).utcoffset():
            yield later
        at = later


def zones():
    for name in ZONES:
        zone = ZoneInfo(name)
        for change in changes(zone):
            around = change.astimezone(zone).replace(tzinfo=None)
            for minutes in (-150, -91, -90, -61, -60, -59, -31, -30, -29, -1, 0, 1, 29, 30, 59, 60, 61, 90, 150):
                local = around + dt.timedelta(minutes=minutes)
                yield f"{name} {local:%Y-%m-%dT%H:%M} {instant(local, zone):%Y-%m-%dT%H:%M:%S}"


def moments(calendars):
    zones = {id: ZONES[place % len(ZONES)] for place, id in enumerate(calendars)}
    for id, found in calendars.items():
        zone = ZoneInfo(zones[id])
        for _ in range(40):
            anchor = any_day(FIRST + dt.timedelta(days=366), LAST - dt.timedelta(days=366))
            count = chance.choice([1, 2, 3, 5, 10, 20])
            sign = chance.choice([-1, 1])
            unit = chance.choice(["days", "working days", "weeks", "months"])
            time = dt.time(chance.choice([0, 1, 2, 3, 9, 23]), chance.choice([0, 15, 30]))
            if unit == "working days":
                day = found.get_nth_working_day(anchor, sign * count)
            else:
                day = anchor + sign * relativedelta(**{unit: count})
                # off rest days in the direction of the shift
                while not found.is_working_day(day):
                    day += dt.timedelta(days=sign)
            at = instant(dt.datetime.combine(day, time), zone)
            text = f"due {'+' if sign > 0 else '-'} {count} {unit} {time:%H:%M}"
            yield f"{id} {zones[id]} {anchor} | {text} | {at:%Y-%m-%dT%H:%M:%S}"


def main():
    folder = pathlib.Path(__file__).resolve().parent
    calendars = working_days()
    files = {
        "days.txt": days(calendars),
        "months.txt": months(),
        "cron.txt": cron(),
        "zones.txt": zones(),
        "moments.txt": moments(calendars),
    }
    for name, lines in files.items():
        text = "# Written by generate.py, which says by whom and how.\n" + "\n".join(lines) + "\n"
        (folder / name).write_text(text, encoding="utf-8")
        print(f"{name}: {text.count(chr(10)) - 1} lines", file=sys.stderr)


if __name__ == "__main__":
    main()
