import { atom, computed, type ReadableAtom } from "nanostores";
import type { Outcome } from "../../frame/protocol.ts";
import type { OutputLine } from "../../trace/folds/output.ts";
import { type ComparedOutput, OutputComparison } from "./output-comparison.ts";

/**
 * The lines that CPython printed, and the program from which they were recorded.
 *
 * CPython ran the Python text of an example; its TypeScript text is a translation that the tests hold to the
 * same output, so both texts count as recorded. Only of these texts may a cell say that its output is the
 * same as CPython's. Every other text (edited by the reader, kept as a draft, or from the address of the
 * page) is another program, whatever it prints and whatever Reset goes back to.
 */
export interface Recording {
  readonly source: string;
  readonly output: readonly string[];
}

/** The parts of a session that a verdict uses. */
export interface Judged {
  /** The program as it is now. */
  readonly $text: ReadableAtom<string>;
  /** The program that ran, or runs; null before the first run. */
  readonly $ran: ReadableAtom<string | null>;
  /** The lines that are shown. */
  readonly $lines: ReadableAtom<readonly OutputLine[]>;
  /** How the run ended; null before that. */
  readonly $outcome: ReadableAtom<Outcome | null>;
  readonly $isRunning: ReadableAtom<boolean>;
  /** Whether an earlier moment of a run that is over is shown. */
  readonly $isPast: ReadableAtom<boolean>;
}

/** How the output of a cell's runs compares with the recorded output, and whether that verifies anything. */
export class Verdict {
  /** Null where nothing is compared. */
  readonly recording: Recording | null;
  readonly #output: OutputComparison | null;
  readonly #result = atom<ComparedOutput | null>(null);
  readonly #cause = atom<string | null>(null);

  /** Whether the text is the recorded one. */
  readonly $textIsRecorded: ReadableAtom<boolean>;
  /**
   * Whether the text is the recorded one, and nothing else ran last: only then does a comparison verify
   * anything.
   */
  readonly $runIsRecorded: ReadableAtom<boolean>;
  /**
   * The comparison of the shown lines with the recorded output, or null while there is nothing to compare.
   */
  readonly $comparison: ReadableAtom<ComparedOutput | null>;
  /** The comparison of the whole run, when it is over. */
  readonly $result: ReadableAtom<ComparedOutput | null> = this.#result;
  /**
   * The result of comparing the whole run; while it lasts, of comparing the shown lines. `same` is a
   * verification, which only the recorded program can have. Another program with the same output has `none`.
   */
  readonly $match: ReadableAtom<ComparedOutput["match"]>;
  /** Whether the run is over, was one of the recorded program, and printed what was recorded. */
  readonly $verified: ReadableAtom<boolean>;
  /** The explanation of the first line that differs, in a sentence; null until it is known. */
  readonly $cause: ReadableAtom<string | null> = this.#cause;

  constructor(recording: Recording | null, judged: Judged) {
    this.recording = recording;
    this.#output = recording === null ? null : new OutputComparison(recording.output);
    const { $text, $ran, $lines, $outcome, $isRunning, $isPast } = judged;
    this.$textIsRecorded = computed($text, (text) => text === recording?.source);
    this.$runIsRecorded = computed(
      [this.$textIsRecorded, $ran],
      (isRecorded, ran) => isRecorded && (ran === null || ran === recording?.source),
    );
    this.$comparison = computed(
      [$lines, $isRunning, $outcome, $isPast],
      (lines, isRunning, outcome, isPast) => {
        if (!isRunning && outcome === null) return null;
        return this.#compare(lines, !isRunning && !isPast && outcome?.kind !== "stopped");
      },
    );
    this.$match = computed(
      [this.$comparison, $outcome, this.#result, this.$runIsRecorded],
      (comparison, outcome, result, isRecorded) => {
        const match = outcome?.kind === "stopped" ? "none" : ((result ?? comparison)?.match ?? "none");
        return match === "same" && !isRecorded ? "none" : match;
      },
    );
    this.$verified = computed(
      [this.#result, $ran],
      (result, ran) => result?.match === "same" && ran === recording?.source,
    );
  }

  /** Compares all that a run has printed, when it is over. */
  conclude(lines: readonly OutputLine[], outcome: Outcome): void {
    this.#result.set(this.#compare(lines, outcome.kind !== "stopped"));
  }

  /** Sets the explanation of the first line that differs. */
  setCause(sentence: string | null): void {
    this.#cause.set(sentence);
  }

  /** Discards the result of the last run. */
  clear(): void {
    this.#result.set(null);
    this.#cause.set(null);
  }

  #compare(lines: readonly OutputLine[], isOver: boolean): ComparedOutput | null {
    const texts = lines.map(({ text }) => text);
    return this.#output?.compare(texts, isOver) ?? null;
  }
}
