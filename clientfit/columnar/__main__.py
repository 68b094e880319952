"""Write the programme of the default rulebook: `python -m clientfit.columnar`, after a change of rules/."""

import sys
from pathlib import Path

from clientfit.columnar.compiler import compile_programme
from clientfit.rulebook import load

TARGET = Path(__file__).with_name("default_programme.py")

if __name__ == "__main__":
    text = compile_programme(load())
    changed = not TARGET.exists() or TARGET.read_text("utf-8") != text
    if changed:
        TARGET.write_text(text, "utf-8")
    sys.stderr.write(f"{TARGET}: {'written' if changed else 'current'}\n")
