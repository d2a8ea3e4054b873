from tracker.etag import etag


def test_same_content_same_name():
    assert etag(b"a") == etag(b"a")
    assert etag(b"a") != etag(b"b")
