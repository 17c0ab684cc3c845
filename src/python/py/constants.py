"""The numbers that both languages keep to, from src/python/environment.ts."""

import json
import os

_constants = json.loads(os.environ.pop("LOOPSCOPE_CONSTANTS"))

# `LIMITS` of src/trace/model/limits.ts.
LIMITS = _constants["limits"]

# `VIRTUAL_TIME` of src/trace/model/virtual-time.ts.
EPOCH = _constants["virtualTime"]["epoch"]
CLOCK_RESOLUTION = _constants["virtualTime"]["resolution"]
BUSY = _constants["virtualTime"]["busy"]
