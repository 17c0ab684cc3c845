import { findMessage, type KnownMessage } from "../ui/errors/find-message.ts";

const TRACEBACK = /^[ |+]*(?:Exception Group )?Traceback \(most recent call last\):$/;
const FRAME = /^([ |+]*) {2}File "/;
const WARNING = /^\S+:\d+: \w*Warning: /;

/**
 * What a program prints from the beginning of a message or of its traceback on, in the parts that are
 * explained together: a line of its own, or a line with the source that it quotes.
 *
 * @param printed the program's output
 * @param message the message that it contains
 */
export function reportOf(printed: readonly string[], message: KnownMessage): string[][] {
  const begin = printed.findIndex((line) => TRACEBACK.test(line) || findMessage(line, [message]) !== null);
  const parts: string[][] = [];
  let quoted: string | null = null;
  for (const line of begin === -1 ? [] : printed.slice(begin)) {
    if (quoted !== null && line.startsWith(quoted)) {
      parts.at(-1)?.push(line);
      continue;
    }
    parts.push([line]);
    const margin = FRAME.exec(line)?.[1];
    quoted = margin === undefined ? (WARNING.test(line) ? "  " : null) : `${margin}    `;
  }
  return parts;
}

/**
 * Puts parts of a report together, so that one explanation is for several.
 *
 * @param spans how many parts each explanation is for; one each where it is missing
 * @throws Error when these are not all parts
 */
export function explainedParts(
  parts: readonly string[][],
  explanations: number,
  spans: readonly number[] = Array.from({ length: explanations }, () => 1),
): string[][] {
  const sum = spans.reduce((total, span) => total + span, 0);
  if (spans.length !== explanations || sum !== parts.length)
    throw new Error(
      `The report has ${String(parts.length)} parts, but ${String(explanations)} explanations are for ${String(sum)} in ${String(spans.length)} spans:\n${parts.map((part) => part.join("\n")).join("\n--\n")}`,
    );
  let taken = 0;
  return spans.map((span) => parts.slice(taken, (taken += span)).flat());
}
