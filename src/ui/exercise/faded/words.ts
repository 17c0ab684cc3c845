import type { Stage } from "./faded-program.ts";

const stages: Readonly<Record<Stage, string>> = {
  whole: "Whole",
  one: "One blank",
  three: "Three blanks",
  empty: "Empty",
};

/** The words of the faded examples. */
export const fadedWords = {
  heading: "Less and less is given",
  stages,
  stagesLabel: "Stages",
  ask: {
    whole: "Read this program. What comes next has the same form, and less and less of it is given.",
    one: "Fill in the blank.",
    three: "Fill in the three blanks.",
    empty: "Write these lines yourself.",
  } satisfies Readonly<Record<Stage, string>>,
  how: "Check looks at what the run did, not at the text.",
  next: "Go on",
  done: "done",
  blank: (place: number, total: number): string => `Blank ${String(place)} of ${String(total)}`,
  lines: "The lines that are missing",
  missing: "Something is not filled in yet.",
  right: (next: Stage | null): string =>
    next === null ? "Right: the run does all of this." : `Right. Next: ${stages[next].toLowerCase()}.`,
  shown: "This is one solution.",
  lineShown: (line: number, total: number): string => `Line ${String(line)} of ${String(total)} is there.`,
  partShown: (blank: string): string => `${blank} is filled in.`,
};
