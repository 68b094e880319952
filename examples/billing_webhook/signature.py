"""Signed webhooks: who knows the secret sent this body, and not long ago.

The header says `t=SECONDS,v1=HEX`, where HEX is the HMAC-SHA256 of "SECONDS.BODY" under the shared secret.
There may be several v1 while the secret is being changed.
"""

import hashlib
import hmac

HEADER = "Billing-Signature"

WINDOW = 300
"""Seconds for which a signature is good: who records a request can't send it again later."""


class Refused(Exception):  # noqa: N818 - the request is refused, nothing failed
    """The request is not signed, not by us, or too old."""


def sign(body: bytes, secret: str, at: int) -> str:
    """The header for a body that is sent at `at`, in seconds since 1970."""
    return f"t={at},v1={_digest(body, secret, str(at))}"


def verify(header: str | None, body: bytes, secret: str, now: float) -> None:
    """Check the body as it came over the wire, before anything of it is parsed.

    Raises:
        Refused: the signature is missing, wrong, or more than `WINDOW` seconds from `now`.
    """
    parts = [part.strip().partition("=") for part in (header or "").split(",")]
    times = [value for name, _, value in parts if name == "t" and value.isascii() and value.isdigit()]
    if len(times) != 1:
        raise Refused
    expected = _digest(body, secret, times[0])
    told = [value for name, _, value in parts if name == "v1"]
    good = [hmac.compare_digest(value.encode(), expected.encode()) for value in told]
    if not any(good) or abs(now - int(times[0])) > WINDOW:
        raise Refused


def _digest(body: bytes, secret: str, at: str) -> str:
    return hmac.new(secret.encode(), at.encode() + b"." + body, hashlib.sha256).hexdigest()
