import { diffArrays } from "diff";
import { withMovedLines } from "./moved-lines.ts";
import { normaliseLine, normaliseOutput } from "./output-normaliser.ts";

/** One row of the comparison; `live` and `expected` are indexes into the lines that were compared. */
export type ComparedLine =
  | { readonly kind: "same"; readonly live: number; readonly expected: number }
  | { readonly kind: "different"; readonly live: number; readonly expected: number }
  /** Only beside the output of another program: its line has this other place. */
  | { readonly kind: "moved"; readonly live: number; readonly expected: number }
  | { readonly kind: "extra"; readonly live: number }
  | { readonly kind: "missing"; readonly expected: number }
  | { readonly kind: "to-come"; readonly expected: number };

export interface ComparedOutput {
  readonly lines: readonly ComparedLine[];
  /** How many expected lines were printed as expected. */
  readonly same: number;
  readonly match: "none" | "same" | "different";
}

// A program that prints without end must not make the comparison slow: after this many lines more than
// expected, the rest is "extra" without comparison.
const LOOKED_AT_BEYOND_EXPECTED = 200;

// Two outputs with more differences than this are not aligned: that takes time in proportion to the square of
// them.
const MAX_DIFFERENCES = 1000;

/**
 * Compares what a program prints with what CPython printed, line by line. The order within a set does not
 * count, nor do the line numbers and quoted source lines of tracebacks. Normalised lines are kept for the
 * next comparison.
 */
export class OutputComparison {
  readonly #expected: string[];
  readonly #maySort: (length: number) => boolean;
  #printed: readonly string[] = [];
  #normalised: string[] = [];

  /** @param expected the lines that CPython printed */
  constructor(expected: readonly string[]) {
    this.#expected = normaliseOutput(expected);
    // Sorting the members of a set does not change a line's length, so only lines of the same lengths need
    // sorting.
    const lengths = new Set(this.#expected.filter((line) => line.includes("{")).map(({ length }) => length));
    this.#maySort = (length) => lengths.has(length);
  }

  /**
   * @param finished whether the program is over: lines that were not printed are then missing instead of to
   *   come
   * @returns one row for each line; `match` is `none` while the program runs and nothing differs yet
   */
  compare(live: readonly string[], finished: boolean): ComparedOutput {
    const lookedAt = live.slice(0, this.#expected.length + LOOKED_AT_BEYOND_EXPECTED);
    this.#normalise(lookedAt);
    const chunks =
      diffArrays(this.#expected, this.#normalised, { maxEditLength: MAX_DIFFERENCES }) ??
      unaligned(this.#expected, this.#normalised);
    return comparisonOf(chunks, live.length, finished);
  }

  /**
   * Compares the output of another program, of which the expected lines are no measure: a line that is
   * elsewhere in them has moved. While it runs, nothing is missing yet.
   */
  compareOther(live: readonly string[], finished: boolean): ComparedOutput {
    const compared = this.compare(live, finished);
    return { ...compared, lines: withMovedLines(compared.lines, this.#expected, this.#normalised, finished) };
  }

  #normalise(lines: readonly string[]): void {
    let known = 0;
    while (known < this.#normalised.length && lines[known] === this.#printed[known]) known++;
    this.#normalised.length = known;
    for (let place = known; place < lines.length; place++) {
      this.#normalised.push(normaliseLine(lines[place] ?? "", lines[place - 1] ?? "", this.#maySort));
    }
    this.#printed = lines;
  }
}

/** Compares two outputs, as {@link OutputComparison} does. */
export function compareOutput(
  expected: readonly string[],
  live: readonly string[],
  finished: boolean,
): ComparedOutput {
  return new OutputComparison(expected).compare(live, finished);
}

function comparisonOf(chunks: readonly Chunk[], liveCount: number, finished: boolean): ComparedOutput {
  const lines: ComparedLine[] = [];
  let nextExpected = 0;
  let nextLive = 0;
  let unmatched: number[] = [];
  const missUnmatched = (): void => {
    for (const index of unmatched) lines.push({ kind: "missing", expected: index });
    unmatched = [];
  };
  const addLive = (index: number): void => {
    const missed = unmatched.shift();
    lines.push(
      missed === undefined
        ? { kind: "extra", live: index }
        : { kind: "different", live: index, expected: missed },
    );
  };

  for (const chunk of pairRemovalsFirst(chunks)) {
    const count = chunk.value.length;
    if (chunk.removed) {
      for (let i = 0; i < count; i++) unmatched.push(nextExpected++);
    } else if (chunk.added) {
      for (let i = 0; i < count; i++) addLive(nextLive++);
    } else {
      missUnmatched();
      for (let i = 0; i < count; i++)
        lines.push({ kind: "same", live: nextLive++, expected: nextExpected++ });
    }
  }
  while (nextLive < liveCount) addLive(nextLive++);
  if (finished) missUnmatched();
  else for (const index of unmatched) lines.push({ kind: "to-come", expected: index });

  const same = lines.filter((line) => line.kind === "same").length;
  const isDifferent = lines.some((line) => line.kind !== "same" && line.kind !== "to-come");
  return { lines, same, match: isDifferent ? "different" : finished ? "same" : "none" };
}

interface Chunk {
  readonly value: readonly string[];
  readonly added: boolean;
  readonly removed: boolean;
}

/**
 * The chunks of two outputs that differ in almost everything: the same lines at the beginning, then the rest.
 */
function unaligned(expected: readonly string[], live: readonly string[]): readonly Chunk[] {
  let same = 0;
  while (same < expected.length && expected[same] === live[same]) same++;
  return [
    { value: expected.slice(0, same), added: false, removed: false },
    { value: expected.slice(same), added: false, removed: true },
    { value: live.slice(same), added: true, removed: false },
  ];
}

// Between two equal chunks a removal may follow an addition or the reverse; either pair is one changed chunk.
function pairRemovalsFirst(chunks: readonly Chunk[]): readonly Chunk[] {
  const ordered = [...chunks];
  for (let i = 1; i < ordered.length; i++) {
    const before = ordered[i - 1];
    const here = ordered[i];
    if (before?.added && here?.removed) {
      ordered[i - 1] = here;
      ordered[i] = before;
    }
  }
  return ordered;
}
