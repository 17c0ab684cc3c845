const OPENING = "([{<";
const CLOSING = ")]}>";
const BRACE = OPENING.indexOf("{");

// Every level copies its content; a line that is nested deeper is compared without sorting.
const DEEPEST = 32;

/** A bracket that is not closed yet, and the text since. */
interface Open {
  readonly bracket: number;
  /** The members that have ended, in a brace. */
  readonly members: string[];
  /** The present member; everything, in another bracket. */
  text: string;
  isDict: boolean;
}

/**
 * Sorts the members of every `{…}` in a line, unless it is a dict: the order of a dict counts. Text that only
 * looks like a repr, such as "a > b" or a single apostrophe, is returned unchanged.
 */
export function sortSets(line: string): string {
  if (!line.includes("{")) return line;
  let present = opened(-1);
  const outer: Open[] = [];
  // Text is copied in pieces: the text from `taken` on has not been added to the present bracket's yet.
  let taken = 0;
  const take = (end: number, next: number): void => {
    present.text += line.slice(taken, end);
    taken = next;
  };
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    if (quote !== "") {
      if (char === "\\") i++;
      else if (char === quote) quote = "";
    } else if (char === "'" || char === '"') {
      quote = char;
    } else if (OPENING.includes(char)) {
      if (outer.length === DEEPEST) return line;
      take(i + 1, i + 1);
      outer.push(present);
      present = opened(OPENING.indexOf(char));
    } else if (CLOSING.includes(char)) {
      const closed = present;
      const around = outer.pop();
      if (around === undefined || closed.bracket !== CLOSING.indexOf(char)) return line;
      take(i, i);
      around.text += inOrder(closed);
      present = around;
    } else if (present.bracket === BRACE && line.startsWith(": ", i)) {
      present.isDict = true;
    } else if (present.bracket === BRACE && line.startsWith(", ", i)) {
      take(i, i + 2);
      present.members.push(present.text);
      present.text = "";
    }
  }
  take(line.length, line.length);
  return outer.length === 0 && quote === "" ? present.text : line;
}

function opened(bracket: number): Open {
  return { bracket, members: [], text: "", isDict: false };
}

function inOrder({ members, text, isDict }: Open): string {
  if (members.length === 0) return text;
  const all = [...members, text];
  return (isDict ? all : all.sort()).join(", ");
}
