import type { FutureReference, TraceFrame } from "../trace/model/events.ts";
import { LIMITS } from "../trace/model/limits.ts";

/** Something that came out of a worker is not what the protocol allows. */
export class InvalidEvents extends Error {}

/** The fields of an object whose values are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The numbers of a run's handles or tasks, which are announced in ascending order. */
export interface Announced {
  /** The highest number that was announced so far. */
  last: number;
}

// Room for the note on a cut text; and a character of Python's may take two places here.
const LONGEST_TEXT = 2 * LIMITS.textCharacters + 100;

const HIGHEST_NUMBER = 2 ** 31 - 1;

/** @throws InvalidEvents when the value is no object */
export function fieldsOf(value: unknown): Fields {
  if (!isObject(value)) throw new InvalidEvents("an object is missing");
  return value;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** @throws InvalidEvents when the value is no array, or one of more than `most` items */
export function listOf(value: unknown, most: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > most) throw new InvalidEvents("a list is missing or too long");
  return value;
}

/** @throws InvalidEvents when the value is no text, or one that the recorders would have cut */
export function textOf(value: unknown): string {
  if (typeof value !== "string" || value.length > LONGEST_TEXT) {
    throw new InvalidEvents("a text is missing or too long");
  }
  return value;
}

/** @throws InvalidEvents when the value is no integer between two others, both included */
export function integerOf(value: unknown, least: number, most: number = HIGHEST_NUMBER): number {
  if (typeof value !== "number" || !Number.isInteger(value) || value < least || value > most) {
    throw new InvalidEvents("an integer is missing or out of range");
  }
  return value;
}

/** @throws InvalidEvents when the value is no finite number of seconds */
export function secondsOf(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new InvalidEvents("a time is missing");
  return value;
}

/** The time of a timer, which may be infinite. @throws InvalidEvents when the value is no number, or NaN */
export function whenOf(value: unknown): number {
  if (typeof value !== "number" || Number.isNaN(value)) throw new InvalidEvents("a time is missing");
  return value;
}

/** @throws InvalidEvents when the value is neither a line of the program, counted from 1, nor null */
export function lineOf(value: unknown): number | null {
  return value === null ? null : integerOf(value, 1);
}

/** @throws InvalidEvents when the value is none of the words */
export function wordOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new InvalidEvents("a word is missing");
  return word;
}

/** @throws InvalidEvents when the value is not a stack as the recorders write it */
export function stackOf(value: unknown): readonly TraceFrame[] {
  return listOf(value, LIMITS.stackFrames).map((item) => {
    const frame = fieldsOf(item);
    return { name: textOf(frame.name), line: lineOf(frame.line) };
  });
}

/** @throws InvalidEvents when the value refers to no task that was announced, and to no future */
export function referenceOf(value: unknown, tasks: Announced): FutureReference {
  const reference = fieldsOf(value);
  return reference.kind === "task"
    ? { kind: "task", task: integerOf(reference.task, 0, tasks.last) }
    : { kind: wordOf(reference.kind, ["future"]), future: integerOf(reference.future, 0) };
}
