"""Where parcels were seen, in SQLite."""

import sqlite3

COLUMNS = {"time": "seen_at", "place": "place"}


def connect(path: str = ":memory:") -> sqlite3.Connection:
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS scans (parcel TEXT, place TEXT, seen_at TEXT)")
    return db


def add(db: sqlite3.Connection, parcel: str, place: str, seen_at: str) -> None:
    db.execute("INSERT INTO scans VALUES (?, ?, ?)", (parcel, place, seen_at))


def scans(db: sqlite3.Connection, parcel: str, order: str = "time") -> list[tuple[str, str]]:
    """The scans of a parcel, by "time" or by "place"."""
    query = f"SELECT place, seen_at FROM scans WHERE parcel = ? ORDER BY {COLUMNS[order]}"
    return db.execute(query, (parcel,)).fetchall()
