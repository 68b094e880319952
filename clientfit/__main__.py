"""`python -m clientfit`: the command."""

from clientfit.cli import main

if __name__ == "__main__":
    main()
