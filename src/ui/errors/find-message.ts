/** A message of asyncio that has a page of its own. */
export interface KnownMessage {
  /** The name of its page below `errors/`. */
  readonly slug: string;
  /** The page's title: the message, with an `…` for each part that differs from program to program. */
  readonly title: string;
  /** Other wordings of the message, likewise. */
  readonly also: readonly string[];
}

/** A message in a text. */
export interface FoundMessage {
  readonly message: KnownMessage;
  /** Where the message begins in the text, and where it ends. */
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the message that a line contains. Of several, the one of which the line has the most characters
 * counts. Takes time in proportion to the length of the line.
 *
 * @returns null when it contains none
 */
export function findMessage(line: string, messages: readonly KnownMessage[]): FoundMessage | null {
  let found: FoundMessage | null = null;
  let most = 0;
  for (const message of messages) {
    for (const wording of [message.title, ...message.also]) {
      const parts = partsOf(wording);
      const length = parts.join("").length;
      const place = length > most ? placeOf(parts, line) : null;
      if (place === null) continue;
      found = { message, ...place };
      most = length;
    }
  }
  return found;
}

/** The parts of a wording that are the same in every program. */
function partsOf(wording: string): string[] {
  // The space beside a name at the beginning or the end belongs to the name.
  const parts = wording.replace(/^… /, "").replace(/ …$/, "").split("…");
  return parts.filter((part) => part !== "");
}

function placeOf(parts: readonly string[], line: string): { start: number; end: number } | null {
  const [only] = parts;
  // The name of an exception is a message only where nothing else is printed.
  if (parts.length === 1 && only !== undefined && !only.includes(" ") && line.trim() !== only) return null;
  let end = 0;
  for (const part of parts) {
    const place = line.indexOf(part, end);
    if (place === -1) return null;
    end = place + part.length;
  }
  // The same part may be there earlier, in the text before the message.
  let start = end;
  for (const part of parts.toReversed()) start = line.lastIndexOf(part, start - part.length);
  return { start, end };
}
