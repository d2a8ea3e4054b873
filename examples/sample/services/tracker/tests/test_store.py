import pytest

from tracker.store import add, connect, scans


@pytest.fixture
def db():
    db = connect()
    add(db, "P-1", "Leipzig", "2026-10-02T08:00Z")
    add(db, "P-1", "Berlin", "2026-10-03T09:30Z")
    add(db, "P-2", "Hamburg", "2026-10-03T10:00Z")
    return db


@pytest.mark.parametrize(
    ("order", "first"), [("time", "Leipzig"), ("place", "Berlin")]
)
def test_orders_the_scans_of_one_parcel(db, order, first):
    found = scans(db, "P-1", order)
    assert [place for place, _ in found][0] == first
    assert len(found) == 2


def test_orders_by_nothing_else(db):
    with pytest.raises(KeyError):
        scans(db, "P-1", "1; DROP TABLE scans")
