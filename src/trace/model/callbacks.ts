const OWN_METHOD =
  /^(?:Task|TaskGroup|Timeout|StreamReaderProtocol|BaseSelectorEventLoop|_Selector\w*Transport)\.\w+\(/;

/**
 * Whether a callback, in the words of an event, is asyncio's own: `_done_callback() at asyncio/tasks.py:810`.
 * In Python the path may begin with the folder of the library. A bound method is named without its place.
 */
export function isLibraryCallback(callback: string): boolean {
  return / at (?:\S*\/)?asyncio\//.test(callback) || OWN_METHOD.test(callback);
}
