"""A short name for a page's content, so that browsers need not load it twice."""

import hashlib


def etag(body: bytes) -> str:
    return f'"{hashlib.md5(body).hexdigest()}"'
