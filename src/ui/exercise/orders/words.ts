/** The words of the exercise in which an order of events breaks a program, which is then repaired. */
export const ordersWords = {
  heading: "Break it, then fix it",
  breakIt: "1. Break it",
  askBreak:
    "Choose which ready task runs next, until the program does not do what it has to. Asyncio itself takes the first of the queue; what is ready first depends on the world.",
  fixIt: "2. Fix it",
  askFix: "Change the program so that this holds in every order.",
  how: "Check tries them all.",
  start: "Start",
  clock: (time: string): string => `The clock shows ${time}`,
  next: "Which one runs next?",
  choices: "What is ready",
  first: "first of the queue",
  atLine: (what: string, line: number): string => `${what} at line ${String(line)}`,
  prints: (line: string): string => `prints “${line}”.`,
  takeBack: "Take back",
  again: "Begin again",
  log: "What has happened",
  findOrder: "Show an order",
  broken: "This order breaks it.",
  kind: "In this order nothing goes wrong. Take back a choice, or begin again.",
  nothingToChoose: "There is nothing to choose in this program.",
  fails: (number: number): string =>
    number === 1
      ? "Not yet: the first order breaks it."
      : `Not yet: order number ${String(number)} of those tried breaks it.`,
  holds: (number: number): string =>
    number === 1
      ? "Right. There is only one order now, and it is right."
      : `Right: it holds in each of the ${String(number)} orders that there are.`,
  holdsSoFar: (number: number): string =>
    `It holds in each of the first ${String(number)} orders. There are more, and they were not tried.`,
  linesOf: "The numbers of lines are those of the TypeScript program.",
  order: (who: readonly string[]): string => `The order that breaks it: ${who.join(" → ")}.`,
};
