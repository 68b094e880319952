"""The audit log: verdicts as they were given, in a chain of hashes; verified, and forgotten by client."""

from clientfit.audit.log import Entry, Run, append, forget, read_log
from clientfit.audit.verify import Finding, verify

__all__ = ["Entry", "Finding", "Run", "append", "forget", "read_log", "verify"]
