/** Python's home, from which it imports. */
export const HOME = "/home/pyodide";

/** No caret lines under a traceback's source lines, and the same order of strings in a set every time. */
export const environment = { HOME, PYTHONNODEBUGRANGES: "1", PYTHONHASHSEED: "0" };
