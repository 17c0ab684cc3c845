import { atom, type ReadableAtom } from "nanostores";
import { ANSWERS_KEY } from "./answers-key.ts";
import type { TextStorage } from "./storage.ts";

/** The last answer to a question or an exercise. */
export interface Answer {
  readonly right: boolean;
  /** When it was given, as ISO 8601 in UTC. */
  readonly at: string;
  /** How many times in a row it was right, on different occasions. */
  readonly streak: number;
}

/** Answers by what was asked: `question:<lesson>/<number>`, or the accomplishment of an exercise. */
export type Answers = Readonly<Record<string, Answer>>;

/** What a reader has answered, kept in the browser. Reset, Undo and files treat it like the progress. */
export interface AnswerHistory {
  readonly $answers: ReadableAtom<Answers>;
  record(id: string, right: boolean): void;
  /** Moves all answers aside. */
  reset(): void;
  /** Undoes the last {@link add}; without one, the last {@link reset}. */
  undo(): void;
  /** Adds answers from elsewhere, of which the later one counts, and returns how many were added. */
  add(answers: Answers): number;
}

const DISCARDED_KEY = "loopscope:answers-discarded";
const NOTHING: Answers = {};

/** Within so many hours, right answers in a row count as one. */
const OCCASION_HOURS = 8;

/**
 * The answers in `storage`.
 *
 * @param now the present moment as ISO 8601
 */
export function createAnswers(storage: TextStorage, now: () => string): AnswerHistory {
  const $answers = atom<Answers>(parse(storage.read(ANSWERS_KEY)));
  let discarded = parse(storage.read(DISCARDED_KEY));
  /** What the last `add` has changed: what was there before, and what is there since. */
  let added: readonly { id: string; before: Answer | undefined; since: Answer }[] = [];
  storage.watch(ANSWERS_KEY, (text) => {
    $answers.set(parse(text));
  });
  storage.watch(DISCARDED_KEY, (text) => {
    discarded = parse(text);
  });
  const change = (answers: Answers): void => {
    $answers.set(answers);
    storage.write(ANSWERS_KEY, textOf(answers));
  };
  const discard = (answers: Answers): void => {
    discarded = answers;
    storage.write(DISCARDED_KEY, textOf(answers));
  };
  return {
    $answers,
    record(id, right) {
      const at = now();
      const answers = $answers.get();
      change({ ...answers, [id]: { right, at, streak: right ? streakAt(at, answers[id]) : 0 } });
    },
    reset() {
      added = [];
      discard($answers.get());
      change(NOTHING);
    },
    undo() {
      if (added.length === 0) {
        change({ ...discarded, ...$answers.get() });
        discard(NOTHING);
        return;
      }
      const answers = new Map(Object.entries($answers.get()));
      for (const { id, before, since } of added) {
        // An answer that was given after the file was read stays.
        if (answers.get(id)?.at !== since.at) continue;
        if (before === undefined) answers.delete(id);
        else answers.set(id, before);
      }
      added = [];
      change(Object.fromEntries(answers));
    },
    add(others) {
      const answers = $answers.get();
      const later = Object.entries(others).filter(([id, { at }]) => {
        const own = answers[id];
        return own === undefined || Date.parse(own.at) < Date.parse(at);
      });
      if (later.length === 0) return 0;
      added = later.map(([id, since]) => ({ id, before: answers[id], since }));
      change({ ...answers, ...Object.fromEntries(later) });
      return later.length;
    },
  };
}

function streakAt(at: string, before: Answer | undefined): number {
  if (before === undefined) return 1;
  const hours = (Date.parse(at) - Date.parse(before.at)) / 3_600_000;
  return before.right && hours < OCCASION_HOURS ? before.streak : before.streak + 1;
}

function textOf(answers: Answers): string | null {
  return Object.keys(answers).length === 0 ? null : JSON.stringify(answers);
}

function parse(text: string | null): Answers {
  if (text === null) return NOTHING;
  try {
    return answersIn(JSON.parse(text));
  } catch {
    return NOTHING;
  }
}

/** The answers in a value that may be anything; those that are none are left out. */
export function answersIn(value: unknown): Answers {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return NOTHING;
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, Answer] => /^[a-z]+:[\w/-]+$/.test(entry[0]) && isAnswer(entry[1]),
    ),
  );
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === "object" &&
    value !== null &&
    "right" in value &&
    typeof value.right === "boolean" &&
    "at" in value &&
    typeof value.at === "string" &&
    !Number.isNaN(Date.parse(value.at)) &&
    "streak" in value &&
    Number.isInteger(value.streak)
  );
}
