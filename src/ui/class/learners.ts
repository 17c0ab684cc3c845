import { countDone } from "../page/progress.ts";

/** A lesson, as far as progress counts. */
export interface CountedLesson {
  readonly number: number;
  readonly title: string;
  /** Its accomplishments: `cell:limits/workers`, `predict:limits/order`. */
  readonly items: readonly string[];
}

/** How many cells and how many exercises. */
export interface Counts {
  readonly cells: number;
  readonly exercises: number;
}

/** A learner, with what the file of the learner says is done. */
export interface Learner {
  /** Unique among the learners of a table. */
  readonly id: number;
  readonly name: string;
  readonly done: Readonly<Record<string, string>>;
}

/** By what learners are sorted: their names, all that is done, or the lesson at this place in the course. */
export type SortKey = "name" | "total" | number;

export interface Order {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** How much of a lesson is done. */
export function countsDone(done: Readonly<Record<string, string>>, { items }: CountedLesson): Counts {
  const { cells, exercises } = divided(items);
  return { cells: countDone(done, cells), exercises: countDone(done, exercises) };
}

/** How much there is to do in a lesson. */
export function countsOf({ items }: CountedLesson): Counts {
  const { cells, exercises } = divided(items);
  return { cells: cells.length, exercises: exercises.length };
}

export function sumOf(counts: readonly Counts[]): Counts {
  return {
    cells: counts.reduce((sum, { cells }) => sum + cells, 0),
    exercises: counts.reduce((sum, { exercises }) => sum + exercises, 0),
  };
}

/** The learners in an order; those that are equal in it by their names. */
export function sorted(
  learners: readonly Learner[],
  lessons: readonly CountedLesson[],
  { key, descending }: Order,
): Learner[] {
  const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const amount = ({ done }: Learner): number => {
    const counted = typeof key === "number" ? lessons.slice(key, key + 1) : lessons;
    const { cells, exercises } = sumOf(counted.map((lesson) => countsDone(done, lesson)));
    return cells + exercises;
  };
  const direction = descending ? -1 : 1;
  return learners.toSorted((one, other) => {
    const byName = names.compare(one.name, other.name);
    return key === "name" ? direction * byName : direction * (amount(one) - amount(other)) || byName;
  });
}

/** The table as rows for a file: a head, the learners, and what there is to do. */
export function tableRows(
  learners: readonly Learner[],
  lessons: readonly CountedLesson[],
  words: {
    readonly learner: string;
    readonly cells: string;
    readonly exercises: string;
    readonly total: string;
    readonly all: string;
  },
): (string | number)[][] {
  const columns = (name: string): string[] => [`${name}: ${words.cells}`, `${name}: ${words.exercises}`];
  const figures = (of: (lesson: CountedLesson) => Counts): number[] => {
    const counts = lessons.map(of);
    return [sumOf(counts), ...counts].flatMap(({ cells, exercises }) => [cells, exercises]);
  };
  const names = lessons.map(({ number, title }) => `${String(number)} ${title}`);
  return [
    [words.learner, ...[words.total, ...names].flatMap(columns)],
    ...learners.map(({ name, done }) => [name, ...figures((lesson) => countsDone(done, lesson))]),
    [words.all, ...figures(countsOf)],
  ];
}

/**
 * The name of a learner, from the name of the file: without its ending if there is more, on one line, and not
 * too long.
 */
export function learnerName(file: string): string {
  const whole = file.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim();
  const name = whole.replace(/\.json$/i, "").trim();
  return (name === "" ? whole : name).slice(0, 80).replace(/[\uD800-\uDBFF]$/, "");
}

function divided(items: readonly string[]): { cells: readonly string[]; exercises: readonly string[] } {
  const isCell = (item: string): boolean => item.startsWith("cell:");
  return { cells: items.filter(isCell), exercises: items.filter((item) => !isCell(item)) };
}
