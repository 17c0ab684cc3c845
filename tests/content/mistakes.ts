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
