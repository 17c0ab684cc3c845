/** The words of the exercises, loaded with the first that comes into view. */
export const exerciseWords = {
  check: "Check",
  hint: "Hint",
  show: "Show the answer",
  retry: "Try again",
  solved: "Solved",
  answer: "Answer",
  running: "Running the program…",
  startingPython: "Starting CPython to run the program…",
  failed: "The program could not be run. Check the connection and try again.",
  changed: "The program was changed, so there is nothing to compare with. Reset brings the original back.",
  hintNumber(hint: number, text: string): string {
    return `Hint ${String(hint)}: ${text}`;
  },

  order: {
    heading: "Predict the order",
    askLines: "Put the lines in the order in which the program will print them.",
    askSteps: "Put the steps in the order in which they will happen.",
    how: "Drag the rows, or use their arrows.",
    moveUp(text: string): string {
      return `Move up: ${text}`;
    },
    moveDown(text: string): string {
      return `Move down: ${text}`;
    },
    moved(text: string, place: number, total: number): string {
      return `${text}: now ${String(place)} of ${String(total)}`;
    },
    right: "Right. Below each is why it did not happen earlier. Now run the program and step through it.",
    wrong(right: number, total: number): string {
      return `Not yet: ${String(right)} of ${String(total)} are in their place.`;
    },
    pair(first: string, second: string, why: string): string {
      return `“${first}” comes before “${second}”. ${why}`;
    },
    shown: "This is the order of the run, each with the reason why it did not happen earlier.",
    notEarlier(why: string): string {
      return `Not earlier: ${why}`;
    },
    inPlace: "in its place",
    notInPlace: "not in its place",
    allInPlace: "Everything is in its place. Press Check.",
    begins: "The program begins. asyncio.run puts main in the ready queue, and nothing else is in it.",
    after(text: string, what: string): string {
      return `After “${text}”: ${what}`;
    },
    goesOn: "the same step goes on. Nothing else can run before it suspends or ends.",
    readyThen(entries: readonly string[]): string {
      return `the ready queue holds, in this order: ${entries.join("; ")}.`;
    },
    nothingReady(when: string): string {
      return `nothing is ready, and the loop sleeps until its next timer, at ${when}.`;
    },
    misplaced(place: number, text: string): string {
      return `“${text}” is the first that is not in its place: number ${String(place)} is another one.`;
    },
  },
};
