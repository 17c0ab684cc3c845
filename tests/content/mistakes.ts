/**
 * Typical mistakes of exercises for which no output is recorded, because the languages report them
 * differently. Each changes the solution, with replacements for each language.
 */
export const madeMistakes: readonly MadeMistake[] = [
  {
    exercise: "event-loop/breakfast",
    cause: /^A call of a coroutine function only makes a coroutine/,
    typescript: [
      ['  const tea = asyncio.createTask(boil("tea", 1));\n', '  boil("tea", 1);\n'],
      ["  await tea;\n", ""],
    ],
    python: [
      ['    tea = asyncio.create_task(boil("tea", 1))\n', '    boil("tea", 1)\n'],
      ["    await tea\n", ""],
    ],
  },
];

/** A change of the solution of an exercise, and the beginning of the cause that answers it. */
export interface MadeMistake {
  readonly exercise: string;
  readonly cause: RegExp;
  readonly typescript: readonly (readonly [string, string])[];
  readonly python: readonly (readonly [string, string])[];
}

/** A wrong order of the lines of a solution: of each its place there, from 0, and its indentation. */
export interface WrongOrder {
  readonly exercise: string;
  readonly cause: RegExp;
  readonly typescript: readonly (readonly [place: number, indent: number])[];
  readonly python: readonly (readonly [place: number, indent: number])[];
}

/** The typical mistakes that are made with the right lines. */
export const wrongOrders: readonly WrongOrder[] = [
  {
    exercise: "limits/a-worker",
    cause: /^`join` waits for ever/,
    typescript: [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ],
    python: [
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ],
  },
  {
    exercise: "limits/a-worker",
    cause: /^`join` returned before/,
    typescript: [
      [0, 0],
      [1, 1],
      [4, 1],
      [2, 1],
      [3, 1],
    ],
    python: [
      [0, 0],
      [1, 1],
      [4, 1],
      [2, 1],
      [3, 1],
    ],
  },
  {
    exercise: "guarding-tasks/undo",
    cause: /^The upload ends as cancelled and deletes nothing/,
    typescript: [
      [0, 0],
      [2, 0],
      [1, 0],
      [3, 1],
      [4, 0],
      [5, 1],
      [6, 1],
    ],
    python: [
      [0, 0],
      [2, 0],
      [1, 0],
      [3, 1],
      [4, 0],
      [5, 1],
      [6, 1],
    ],
  },
  {
    exercise: "shared-state/last-tickets",
    cause: /^Two of them pay at the same time/,
    typescript: [
      [1, 0],
      [2, 0],
      [0, 0],
      [3, 0],
      [4, 0],
    ],
    python: [
      [1, 0],
      [2, 0],
      [0, 0],
      [3, 1],
      [4, 1],
    ],
  },
  {
    exercise: "shared-state/last-tickets",
    cause: /^They pay in turn/,
    typescript: [
      [1, 0],
      [0, 0],
      [2, 0],
      [3, 0],
      [4, 0],
    ],
    python: [
      [1, 0],
      [0, 0],
      [2, 1],
      [3, 1],
      [4, 1],
    ],
  },
];
