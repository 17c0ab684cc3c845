const FRAME = /^ {2}File "[^"]*", line \d+, in (.+)$/;
const PLACE = /(?:[^\s"'<>()]*\/)?main\.(?:py|ts):\d+/g;
const OPENING = "([{<";
const CLOSING = ")]}>";

/**
 * Brings lines that mean the same into the same form: a traceback's frame keeps only its function's name, the source
 * line that it quotes is left out, `main.py:12` and `main.ts:14` are the same place, and a set's members are sorted.
 *
 * @returns as many lines as were given
 */
export function normaliseOutput(lines: readonly string[]): string[] {
  let afterFrame = false;
  return lines.map((line) => {
    const frame = FRAME.exec(line);
    const isQuotedSource = afterFrame && frame === null && line.startsWith("    ");
    afterFrame = frame !== null;
    if (frame !== null) return `  File main, in ${frame[1] ?? ""}`;
    if (isQuotedSource) return "    (source)";
    return sortSets(line.replace(PLACE, "main"));
  });
}

/** Sorts the members of every `{…}` in a line, unless it is a dict: a dict's order counts. */
function sortSets(line: string): string {
  if (!line.includes("{")) return line;
  const open: { readonly bracket: number; readonly start: number }[] = [];
  let result = "";
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const char = line.charAt(i);
    result += char;
    if (quote !== "") {
      if (char === "\\") result += line.charAt(++i);
      else if (char === quote) quote = "";
    } else if (char === "'" || char === '"') {
      quote = char;
    } else if (OPENING.includes(char)) {
      open.push({ bracket: OPENING.indexOf(char), start: result.length });
    } else if (CLOSING.includes(char)) {
      const bracket = open.pop();
      // Text that only looks like a repr, as "a > b" or an odd apostrophe, is compared as it stands.
      if (bracket?.bracket !== CLOSING.indexOf(char)) return line;
      if (char === "}") {
        result = result.slice(0, bracket.start) + sortMembers(result.slice(bracket.start, -1)) + "}";
      }
    }
  }
  return open.length === 0 && quote === "" ? result : line;
}

function sortMembers(text: string): string {
  const members: string[] = [];
  let depth = 0;
  let quote = "";
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quote !== "") {
      if (char === "\\") i++;
      else if (char === quote) quote = "";
    } else if (char === "'" || char === '"') quote = char;
    else if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth--;
    else if (depth === 0 && text.startsWith(": ", i)) return text;
    else if (depth === 0 && text.startsWith(", ", i)) {
      members.push(text.slice(start, i));
      start = i + 2;
    }
  }
  members.push(text.slice(start));
  return members.sort().join(", ");
}
