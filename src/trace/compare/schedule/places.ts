const WORDS = /\S+/g;
const PLACE = /\bmain\.(?:py|ts):\d+/g;
/** The characters of a path in CPython's library. */
const PATHS = /[^\s'"<>[\]()]+/g;
const OF_LIBRARY = /\/(asyncio\/\w+\.py)/g;

/**
 * A line without the line numbers of the program and without the paths of the machine. Takes time in
 * proportion to the line's length: it is searched word by word, and in a word for the last place, because one
 * expression for a path and what it ends with would begin again at each character of a long word.
 */
export function withoutPlaces(line: string): string {
  let text = line;
  if (text.includes("main.")) text = text.replace(WORDS, withoutPlace);
  if (text.includes("/asyncio/")) text = text.replace(PATHS, withoutFolders);
  return text;
}

function withoutPlace(word: string): string {
  const last = lastMatch(word, PLACE);
  return last === undefined ? word : `main${word.slice(last.index + last[0].length)}`;
}

function withoutFolders(path: string): string {
  const last = lastMatch(path, OF_LIBRARY);
  return last === undefined ? path : path.slice(last.index + 1);
}

function lastMatch(text: string, pattern: RegExp): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}
