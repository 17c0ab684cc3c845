/** The stages of a faded example, in their order. */
export const STAGES = ["whole", "one", "three", "empty"] as const;
export type Stage = (typeof STAGES)[number];

/** A program with parts that the reader fills in. */
export interface FadedProgram {
  /** Its text, with a marker for each part. */
  readonly text: string;
  /** The parts of the recorded program, in the order of their markers. */
  readonly parts: readonly string[];
  /** How far a part that is whole lines is indented; null for parts of lines. */
  readonly indent: string | null;
}

/** The marker of a part, which is a name in both languages. */
export function markerOf(part: number): string {
  return `__${String(part + 1)}__`;
}

/**
 * A program without some parts of its lines.
 *
 * @param parts each occurs in it once
 * @throws Error when one does not
 */
export function withoutParts(source: string, parts: readonly string[]): FadedProgram {
  const text = parts.reduce((before, part, place) => {
    const [head, tail, ...more] = before.split(part);
    if (head === undefined || tail === undefined || more.length > 0) {
      throw new Error(`“${part}” is to be a blank, and is not in the program exactly once.`);
    }
    return head + markerOf(place) + tail;
  }, source);
  return { text, parts, indent: null };
}

/** A program without some of its lines. @param range the first and the last of them, counted from 1 */
export function withoutLines(source: string, [from, to]: readonly [number, number]): FadedProgram {
  const lines = source.split("\n");
  const taken = lines.slice(from - 1, to);
  const indent = /^ */.exec(taken[0] ?? "")?.[0] ?? "";
  const part = taken.map((line) => line.slice(indent.length)).join("\n");
  return {
    text: [...lines.slice(0, from - 1), markerOf(0), ...lines.slice(to)].join("\n"),
    parts: [part],
    indent,
  };
}

/** The program with the parts that the reader has filled in. */
export function filledIn({ text, indent }: FadedProgram, parts: readonly string[]): string {
  return parts.reduce((before, part, place) => {
    const written =
      indent === null
        ? part.trim()
        : part
            .trimEnd()
            .split("\n")
            .map((line) => (line.trim() === "" ? "" : indent + line))
            .join("\n");
    return before.replace(markerOf(place), () => written);
  }, text);
}
