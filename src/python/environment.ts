import { LIMITS } from "../trace/model/limits.ts";

/** Python's home, from which it imports. */
export const HOME = "/home/pyodide";

/**
 * No caret lines under a traceback's source lines, and the same order of strings in a set every time. The limits of a trace
 * are taken out of it when the recorder is imported.
 */
export const environment = {
  HOME,
  PYTHONNODEBUGRANGES: "1",
  PYTHONHASHSEED: "0",
  LOOPSCOPE_LIMITS: JSON.stringify(LIMITS),
};
