import type { Answers } from "../page/answers.ts";
import { countDone } from "../page/progress.ts";
import type { ReviewLesson } from "./review-data.ts";

/** Something to ask, and the lesson that it is from. */
export interface Asked {
  readonly id: string;
  readonly lesson: ReviewLesson;
}

/** What is known of a reader. */
export interface ReaderRecord {
  /** What is done, with the moment of each as ISO 8601. */
  readonly done: Readonly<Record<string, string>>;
  readonly answers: Answers;
}

export const ASKED_AT_ONCE = 5;
/** How many are of one lesson, and how many are exercises, as long as there are others. */
const OF_ONE_LESSON = 2;
const EXERCISES = 2;

const DAY = 24 * 60 * 60 * 1000;
/** After how many days something is asked again that was right so many times in a row, 0 times first. */
const DAYS = [1, 3, 7, 21, 60];

/**
 * Whether a reader has read a lesson: half of its cells and exercises are done, or one of its questions was
 * answered. An answer to an exercise alone does not count: it may be the first thing that a reader looks at.
 */
export function isRead({ items, asks }: ReviewLesson, { done, answers }: ReaderRecord): boolean {
  return (
    countDone(done, items) * 2 >= items.length ||
    asks.some((id) => id.startsWith("question:") && Object.hasOwn(answers, id))
  );
}

/**
 * Chooses what to ask: first what was wrong the last time, from the oldest answer on; then what was answered
 * longest ago, measured by how often it was right; what was never answered counts from the day on which its
 * lesson was read. There is variety as long as there is enough to ask.
 *
 * @param lessons those of which something may be asked, in the order of the course
 * @param now the present moment in ms
 * @param count how many are chosen at most
 * @param without what is not asked, as long as there is something else
 */
export function chooseQuestions(
  lessons: readonly ReviewLesson[],
  record: ReaderRecord,
  now: number,
  count = ASKED_AT_ONCE,
  without: ReadonlySet<string> = new Set(),
): Asked[] {
  const all = lessons
    .flatMap((lesson) => lesson.asks.map((id) => ({ id, lesson, ...urgency(id, lesson, record, now) })))
    .sort((one, other) => Number(other.wasWrong) - Number(one.wasWrong) || other.overdue - one.overdue);
  const pools = [all.filter(({ id }) => !without.has(id)), all.filter(({ id }) => without.has(id))];
  const chosen: Asked[] = [];
  const isTooMuch = ({ id, lesson }: Asked): boolean =>
    chosen.filter((each) => each.lesson === lesson).length >= OF_ONE_LESSON ||
    (isExercise(id) && chosen.filter((each) => isExercise(each.id)).length >= EXERCISES);
  const take = (pool: readonly Asked[], isVaried: boolean): void => {
    for (const { id, lesson } of pool) {
      if (chosen.length >= count) return;
      if (chosen.some((each) => each.id === id) || (isVaried && isTooMuch({ id, lesson }))) continue;
      chosen.push({ id, lesson });
    }
  };
  for (const pool of pools) {
    take(pool, true);
    take(pool, false);
  }
  return chosen;
}

function isExercise(id: string): boolean {
  return !id.startsWith("question:");
}

/** Whether the last answer was wrong, and how long ago it was, in units of the time until the next one. */
function urgency(
  id: string,
  { items }: ReviewLesson,
  { done, answers }: ReaderRecord,
  now: number,
): { wasWrong: boolean; overdue: number } {
  const answer = answers[id];
  const read = items
    .flatMap((item) => Date.parse(done[item] ?? ""))
    .filter((moment) => !Number.isNaN(moment));
  const since = answer === undefined ? Math.max(...read) : Date.parse(answer.at);
  const days = DAYS[Math.min(answer?.streak ?? 0, DAYS.length - 1)] ?? 1;
  const overdue = (now - since) / (days * DAY);
  return { wasWrong: answer?.right === false, overdue: Number.isFinite(overdue) ? overdue : 0 };
}
