import { atom, computed, type ReadableAtom } from "nanostores";
import type { Outcome } from "../../frame/protocol.ts";
import type { OutputLine } from "../../trace/folds/output.ts";
import { type ComparedOutput, OutputComparison } from "./output-comparison.ts";
import type { Recording, Recordings } from "./recordings.ts";

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
  readonly recordings: Recordings;
  readonly #comparisons = new Map<Recording, OutputComparison>();
  readonly #ended = atom<Ended | null>(null);
  readonly #cause = atom<string | null>(null);

  /** The recording beside the program: its own, or else the original's; null where nothing is compared. */
  readonly $recording: ReadableAtom<Recording | null>;
  /** Whether the text is one that was recorded. */
  readonly $textIsRecorded: ReadableAtom<boolean>;
  /**
   * Whether the text is one that was recorded, and nothing else ran last: only then does a comparison verify
   * anything.
   */
  readonly $runIsRecorded: ReadableAtom<boolean>;
  /**
   * The recording with which a run is compared; null where nothing is compared, and when what ran last is not
   * the changed program that is recorded beside it.
   */
  readonly $base: ReadableAtom<Recording | null>;
  /**
   * The comparison of the shown lines with the recorded output, or null while there is nothing to compare.
   */
  readonly $comparison: ReadableAtom<ComparedOutput | null>;
  /** The comparison of the whole run, when it is over. */
  readonly $result: ReadableAtom<ComparedOutput | null>;
  /**
   * The result of comparing the whole run of a recorded program; while it lasts, of comparing the shown
   * lines. `same` is a verification, and `different` a fault; another program, whatever it prints, has
   * `none`.
   */
  readonly $match: ReadableAtom<ComparedOutput["match"]>;
  /** Whether the run is over, was one of a recorded program, and printed what was recorded. */
  readonly $verified: ReadableAtom<boolean>;
  /** The explanation of the first line that differs, in a sentence; null until it is known. */
  readonly $cause: ReadableAtom<string | null> = this.#cause;

  constructor(recordings: Recordings, judged: Judged) {
    this.recordings = recordings;
    const { $text, $ran, $lines, $outcome, $isRunning, $isPast } = judged;
    this.$recording = computed($text, (text) => recordings.of(text) ?? recordings.original);
    this.$textIsRecorded = computed($text, (text) => recordings.of(text) !== null);
    this.$runIsRecorded = computed(
      [$text, $ran],
      (text, ran) =>
        recordings.of(text) !== null && (ran === null || recordings.of(ran) === recordings.of(text)),
    );
    this.$base = computed([this.$recording, $ran], (recording, ran) => {
      const isOther = ran !== null && recordings.of(ran) !== recording;
      return recording !== null && recordings.isVariant(recording) && isOther ? null : recording;
    });
    this.$comparison = computed(
      [$lines, $isRunning, $outcome, $isPast, this.$base, this.$runIsRecorded],
      (lines, isRunning, outcome, isPast, base, isRecorded) => {
        if (base === null || (!isRunning && outcome === null)) return null;
        const isOver = !isRunning && !isPast && outcome?.kind !== "stopped";
        const texts = lines.map(({ text }) => text);
        const comparison = this.#comparisonWith(base);
        return isRecorded ? comparison.compare(texts, isOver) : comparison.compareOther(texts, isOver);
      },
    );
    this.$result = computed([this.#ended, this.$base], (ended, base) =>
      ended === null || base === null ? null : this.#comparisonWith(base).compare(ended.lines, ended.isWhole),
    );
    this.$match = computed(
      [this.$comparison, $outcome, this.$result, this.$runIsRecorded],
      (comparison, outcome, result, isRecorded) =>
        outcome?.kind === "stopped" || !isRecorded ? "none" : ((result ?? comparison)?.match ?? "none"),
    );
    this.$verified = computed(
      [this.$result, this.$base, $ran],
      (result, base, ran) => result?.match === "same" && ran !== null && recordings.of(ran) === base,
    );
  }

  /** Compares all that a run has printed, when it is over. */
  conclude(lines: readonly OutputLine[], outcome: Outcome): void {
    this.#ended.set({ lines: lines.map(({ text }) => text), isWhole: outcome.kind !== "stopped" });
  }

  /** Sets the explanation of the first line that differs. */
  setCause(sentence: string | null): void {
    this.#cause.set(sentence);
  }

  /** Discards the result of the last run. */
  clear(): void {
    this.#ended.set(null);
    this.#cause.set(null);
  }

  #comparisonWith(recording: Recording): OutputComparison {
    const known = this.#comparisons.get(recording) ?? new OutputComparison(recording.output);
    this.#comparisons.set(recording, known);
    return known;
  }
}

/** What a run that is over has printed. */
interface Ended {
  readonly lines: readonly string[];
  /** Whether it ran to its end: a line that it has not printed is then missing. */
  readonly isWhole: boolean;
}
