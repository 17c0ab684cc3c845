import type { Language } from "../page/preferences.ts";

// Strings are found too, so that no comment is seen within one; what has no end ends with its line or with
// the program. Regular expressions and templates within templates are not recognised: what follows one may be
// left as it is written, and is then another program.
/* eslint-disable regexp/no-super-linear-move -- what has begun to match cannot fail, so no text is read twice */
const STRINGS_AND_COMMENTS: Readonly<Record<Language, RegExp>> = {
  typescript:
    /`(?:\\[^]|[^`\\])*`?|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|\/\/.*|\/\*[^]*?(?:\*\/|$)/g,
  python: /"""[^]*?(?:"""|$)|\'\'\'[^]*?(?:\'\'\'|$)|"(?:\\[^]|[^"\\\n])*"?|'(?:\\[^]|[^'\\\n])*'?|#.*/g,
};
/* eslint-enable regexp/no-super-linear-move */

const COMMENT = /^(?:#|\/[/*])/;
// Where a line begins so, a semicolon before it is not optional.
const GOES_ON = /^[([`+\-*/%<>=&|^?.,:]/;
// There a semicolon may be a whole statement.
const HAS_BODY = /^(?:\} ?)?(?:if|for|while|else|do)\b/;

/**
 * A program without what does not change it: comments, blank lines, spaces at the ends of lines and around
 * brackets, commas and colons, semicolons at the ends of lines, and in TypeScript how lines are indented. Two
 * texts with the same form are the same program; the reverse does not hold.
 */
export function programForm(source: string, language: Language): string {
  const strings: string[] = [];
  let next = 0;
  // A character that no program has takes the place of each string, whose spaces count.
  const text = source
    .replaceAll("\0", "")
    .replace(/\r\n?/g, "\n")
    .replace(STRINGS_AND_COMMENTS[language], (found) => {
      if (COMMENT.test(found)) return found.includes("\n") ? "\n" : " ";
      strings.push(found);
      return "\0";
    });
  const lines = text
    .split("\n")
    .map((line) => formOfLine(line, language))
    .filter((line) => line.trim() !== "");
  return lines
    .map((line, place) =>
      isOptional(line, lines[place + 1], language) ? line.replace(/(?<![; ])[; ]+$/, "") : line,
    )
    .join("\n")
    .replaceAll("\0", () => strings[next++] ?? "");
}

function formOfLine(line: string, language: Language): string {
  const [indent = ""] = /^[ \t]*/.exec(line) ?? [];
  const code = line
    .slice(indent.length)
    .replace(/[ \t]+/g, " ")
    .replace(/ ?([()[\]{},:]) ?/g, "$1")
    .trimEnd();
  return (language === "python" ? indent : "") + code;
}

/** Whether the semicolon at the end of a line, if it has one, can be left out. */
function isOptional(line: string, next: string | undefined, language: Language): boolean {
  return language === "python" || !(HAS_BODY.test(line) || GOES_ON.test(next ?? ""));
}
