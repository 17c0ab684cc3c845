/** The beginning of a text, and how much of the text it leaves out, in UTF-16 code units. */
export interface Beginning {
  readonly text: string;
  readonly left: number;
}

/** The beginning of a text, at most `most` UTF-16 code units. No character is split. */
export function beginningOf(text: string, most: number): Beginning {
  if (text.length <= most) return { text, left: 0 };
  const last = text.charCodeAt(most - 1);
  const end = last >= 0xd800 && last < 0xdc00 ? most - 1 : most;
  return { text: text.slice(0, end), left: text.length - end };
}

/** The beginning of a text, with an ellipsis if something is left out. */
export function shorten(text: string, most: number): string {
  const beginning = beginningOf(text, most);
  return beginning.left === 0 ? text : `${beginning.text}…`;
}
