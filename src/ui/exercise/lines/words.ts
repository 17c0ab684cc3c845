/** The words of the exercise in which lines are put together. */
export const linesWords = {
  heading: "Put the lines together",
  how: "Add lines to your program, drag them, or move them with their arrows. Not every line is needed.",
  typescript: "The braces that close blocks follow from the indentation.",
  yours: "Your program",
  pool: "Lines to choose from",
  nothing: "Add the first line.",
  add: (text: string): string => `Add: ${text}`,
  remove: (text: string): string => `Remove: ${text}`,
  up: (text: string): string => `Move up: ${text}`,
  down: (text: string): string => `Move down: ${text}`,
  out: (text: string): string => `Indent less: ${text}`,
  in: (text: string): string => `Indent more: ${text}`,
  place: (text: string, line: number, total: number, indent: number): string =>
    `${text}: line ${String(line)} of ${String(total)}, ${indent === 0 ? "not indented" : `indented ${String(indent)} ${indent === 1 ? "step" : "steps"}`}`,
  removed: (text: string): string => `${text}: not in your program any more`,
  empty: "Your program has no line yet.",
  problems: {
    "too-deep": (text: string): string =>
      `“${text}” is indented further than the line above, which opens no block for it.`,
    "needs-block": (text: string): string => `“${text}” opens a block, so the next line has to be indented.`,
  },
  whenComplete: "When the lines are in their place:",
  shape: "The lines do not make a program yet.",
  lineShown: (line: number, total: number): string =>
    `Line ${String(line)} of ${String(total)} is in its place.`,
};
