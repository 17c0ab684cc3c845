import fc from "fast-check";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { programs } from "./generator/arbitrary.ts";
import { pairOf } from "./generator/pair.ts";
import type { Program } from "./generator/program.ts";
import { reduce } from "./generator/reduce.ts";
import { differenceOf, type Pair } from "./recording.ts";

export interface Search {
  readonly runs: number;
  readonly seed: number;
  /** The first program that is compared, counted from 1; the first unless given. */
  readonly from?: number;
  /** Called before each program is compared; shrinking compares programs, too. */
  readonly onProgram?: () => void;
}

/** A program on which CPython and our runtime differ, as small as it could be made. */
export interface Found {
  readonly pair: Pair;
  readonly difference: string;
  /** How many programs were compared until the first that differed. */
  readonly after: number;
}

/**
 * Compares random programs until two runs differ.
 *
 * @returns the smallest program found, or null when no program differs
 */
export function searchForDifference(
  oracle: Oracle,
  { runs, seed, from = 1, onProgram }: Search,
): Found | null {
  let difference = "";
  const differs = (program: Program): boolean => {
    onProgram?.();
    const found = differenceOrFailure(oracle, pairOf(program));
    if (found !== null) difference = found;
    return found !== null;
  };
  let made = 0;
  const property = fc.property(programs, (program) => ++made < from || !differs(program));
  const result = fc.check(property, { numRuns: runs, seed });
  if (!result.failed) return null;
  const [program] = result.counterexample ?? [];
  if (program === undefined) throw new Error("The search was interrupted before it compared a program.");
  return { pair: pairOf(reduce(program, differs)), difference, after: result.numRuns };
}

function differenceOrFailure(oracle: Oracle, pair: Pair): string | null {
  try {
    // What a program's own code writes while its variables are freed depends on which of them are still
    // there.
    return differenceOf(oracle, pair, { frames: true, freeing: false });
  } catch (error) {
    return `A run failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
