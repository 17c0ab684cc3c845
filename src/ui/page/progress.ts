import { atom, type ReadableAtom } from "nanostores";
import type { TextStorage } from "./storage.ts";

/**
 * What can be done in a lesson: a cell that the reader ran to its end with the same output as CPython's, or
 * an exercise that was solved.
 */
export type Accomplishment = `${"cell" | ExerciseKind}:${string}`;

/** The kinds of exercises, as progress names them. */
export type ExerciseKind = "predict" | "loop" | "switches" | "target" | "lines" | "faded" | "repair";

/**
 * What a reader has done, and when.
 *
 * The record begins with the first accomplishment. Accomplishments are added and never removed one by one;
 * the records of tabs that are open at the same time are merged. Those that a lesson no longer has are kept
 * and not counted. Reset moves all of them aside; Undo merges them with what was done since. The next Reset
 * discards what the previous one moved aside. Nothing leaves the browser, except as the file that the reader
 * exports. An imported file adds what it has, which Undo removes as long as the page is open.
 */
export interface ProgressRecord {
  /** Incremented with every change of this format; {@link MIGRATIONS} converts each version to the next. */
  readonly version: typeof VERSION;
  /** The accomplishments with the moment of each, as ISO 8601 in UTC. */
  readonly done: Readonly<Record<string, string>>;
  /** What the last Reset moved aside. */
  readonly discarded: Readonly<Record<string, string>> | null;
}

/** The reader's progress, kept in the browser. */
export interface Progress {
  /** The accomplishments with the moment of each. */
  readonly $done: ReadableAtom<Readonly<Record<string, string>>>;
  /** Whether a Reset or an import can be undone. */
  readonly $canUndo: ReadableAtom<boolean>;
  /** Records an accomplishment, unless it was recorded before. */
  complete(accomplishment: Accomplishment): void;
  reset(): void;
  /** Undoes the last import; without one, the last Reset. */
  undo(): void;
  /** Adds accomplishments from elsewhere, and returns how many of them are new. */
  add(done: Readonly<Record<string, string>>): number;
  /**
   * The record as the text of a JSON file.
   *
   * @param answers what the reader has answered, which goes into the file too if there is any
   */
  exported(answers: Readonly<Record<string, unknown>>): string;
}

const KEY = "loopscope:progress";
export const VERSION = 1;
const NOTHING: ProgressRecord = { version: VERSION, done: {}, discarded: null };

/**
 * The function at index n converts a record of version n + 1 to version n + 2. Records are converted step by
 * step.
 */
const MIGRATIONS: readonly ((record: Readonly<Record<string, unknown>>) => Record<string, unknown>)[] = [];

/** How many of `accomplishments` are done. */
export function countDone(
  done: Readonly<Record<string, string>>,
  accomplishments: readonly string[],
): number {
  return accomplishments.filter((accomplishment) => Object.hasOwn(done, accomplishment)).length;
}

/**
 * The progress in `storage`. A record written by a newer version of this site is not changed: what the reader
 * does then counts until the page is closed.
 *
 * @param now the present moment as ISO 8601
 */
export function createProgress(storage: TextStorage, now: () => string): Progress {
  const stored = parseRecord(storage.read(KEY));
  const isNewer = stored === "newer";
  const $record = atom<ProgressRecord>(isNewer ? NOTHING : stored);
  const $done = atom($record.get().done);
  const $canUndo = atom($record.get().discarded !== null);
  /** What the last import has added. */
  let added: readonly string[] = [];
  $record.listen((record) => {
    $done.set(record.done);
    $canUndo.set(record.discarded !== null || added.length > 0);
  });
  const change = (record: ProgressRecord): void => {
    $record.set(record);
    if (!isNewer) storage.write(KEY, JSON.stringify(record));
  };
  storage.watch(KEY, (text) => {
    const other = parseRecord(text);
    if (other !== "newer") $record.set(other);
  });

  return {
    $done,
    $canUndo,
    complete(accomplishment) {
      const record = $record.get();
      if (Object.hasOwn(record.done, accomplishment)) return;
      change({ ...record, done: { ...record.done, [accomplishment]: now() } });
    },
    reset() {
      added = [];
      change({ ...NOTHING, discarded: $record.get().done });
    },
    undo() {
      const { done, discarded } = $record.get();
      if (added.length === 0) {
        change({ ...NOTHING, done: { ...done, ...discarded } });
        return;
      }
      const kept = Object.entries(done).filter(([accomplishment]) => !added.includes(accomplishment));
      added = [];
      change({ ...NOTHING, done: Object.fromEntries(kept), discarded });
    },
    add(others) {
      const { done, discarded } = $record.get();
      const fresh = Object.keys(others).filter((accomplishment) => !Object.hasOwn(done, accomplishment));
      if (fresh.length === 0) return 0;
      added = fresh;
      change({ ...NOTHING, done: { ...others, ...done }, discarded });
      return fresh.length;
    },
    exported(answers) {
      const { done } = $record.get();
      const all = Object.keys(answers).length === 0 ? { done } : { done, answers };
      return `${JSON.stringify({ site: "Loopscope", version: VERSION, ...all }, null, 2)}\n`;
    },
  };
}

function parseRecord(text: string | null): ProgressRecord | "newer" {
  if (text === null) return NOTHING;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return NOTHING;
  }
  if (!isObject(value) || typeof value.version !== "number") return NOTHING;
  if (value.version > VERSION) return "newer";
  const record = MIGRATIONS.slice(value.version - 1).reduce((old, migrate) => migrate(old), value);
  return {
    version: VERSION,
    done: moments(record.done) ?? {},
    discarded: moments(record.discarded),
  };
}

function moments(value: unknown): Readonly<Record<string, string>> | null {
  if (!isObject(value)) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, moment]) => (typeof moment === "string" ? [[id, moment]] : [])),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
