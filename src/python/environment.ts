import { LIMITS } from "../trace/model/limits.ts";
import { VIRTUAL_TIME } from "../trace/model/virtual-time.ts";

/** Python's home, from which it imports. */
export const HOME = "/home/pyodide";

/**
 * No caret lines under a traceback's source lines, and the same order of strings in a set every time.
 * `constants.py` takes its numbers out of it when it is imported.
 */
export const environment = {
  HOME,
  PYTHONNODEBUGRANGES: "1",
  PYTHONHASHSEED: "0",
  LOOPSCOPE_CONSTANTS: JSON.stringify({ limits: LIMITS, virtualTime: VIRTUAL_TIME }),
};
