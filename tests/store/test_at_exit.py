"""The interpreter ends while threads are inside a call."""

import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import sys, threading, time
from datetime import date
from clientfit.screening import Screener, screen

events = [
    {"client_id": "a", "event_id": f"i{number}", "kind": "invoice", "occurred_at": "2026-01-05",
     "amount": "100", "due": "2026-02-01", "settled": "2026-04-01"}
    for number in range(50)
]
begun = threading.Event()

def screen_again_and_again():
    while True:
        Screener().check(events, as_of=date(2026, 6, 30))
        begun.set()
        screen(events, as_of=date(2026, 6, 30))

for _ in range(3):
    threading.Thread(target=screen_again_and_again, daemon=True).start()
begun.wait()
time.sleep(float(sys.argv[1]))
"""


@pytest.mark.slow
@pytest.mark.parametrize(
    "after", [pytest.param(0, marks=pytest.mark.long), 0.13, pytest.param(0.29, marks=pytest.mark.long)]
)
def test_daemon_threads_do_not_abort_the_process(after: float) -> None:
    """Whatever the threads were doing, the interpreter ends by itself, with code 0 and nothing on stderr."""
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(after)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (ended.returncode, ended.stderr) == (0, "")


def test_a_child_process_ends_too() -> None:
    """A process that was forked inside a call has no call in progress, so its end waits for none."""
    program = (
        "import os, sys\n"
        "from clientfit.store.at_exit import IN_PROGRESS\n"
        "with IN_PROGRESS:\n"
        "    child = os.fork()\n"
        "    if not child: sys.exit(7)\n"
        "sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], check=False, timeout=60)
    assert ended.returncode == 7


def test_a_call_that_does_not_end_is_not_waited_for_without_limit() -> None:
    """The process ends with what was printed, says why, and leaves no folder behind."""
    program = (
        "import sys, threading, time\n"
        "from clientfit.store import Store, at_exit\n"
        "at_exit.SECONDS = 0.2\n"
        "store = Store(threads=1)\n"
        "print(store.row(\"SELECT current_setting('temp_directory')\")[0])\n"
        "begun = threading.Event()\n"
        "def stay():\n"
        "    with at_exit.IN_PROGRESS:\n"
        "        begun.set()\n"
        "        time.sleep(50)\n"
        "threading.Thread(target=stay, daemon=True).start()\n"
        "begun.wait()\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=30
    )
    assert (ended.returncode, ended.stderr) == (1, "clientfit: a call was still running when Python ended\n")
    assert not Path(ended.stdout.strip()).parent.exists()
