"""``python -m dbconv`` is the ``dbconv`` command."""

import sys

from dbconv.cli.main import main

sys.exit(main())
