"""``python -m dbconv`` is the ``dbconv`` command."""

import sys

from dbconv.cli import main

sys.exit(main())
