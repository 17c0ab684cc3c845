/** The words of the exercises, loaded with the first that comes into view. */
export const exerciseWords = {
  check: "Check",
  hint: "Hint",
  showLine: "Show a line",
  show: "Show the answer",
  retry: "Try again",
  solved: "Solved",
  answer: "Answer",
  running: "Running the program…",
  startingPython: "Starting CPython to run the program…",
  failed: "The program could not be run. Check the connection and try again.",
  refused: (line: number, message: string): string =>
    `The program does not compile, so it did not run. Line ${String(line)}: ${message}`,
  stopped: "The run was stopped before the program ended, so nothing can be said about it.",
  changed: "The program was changed, so there is nothing to compare with. Reset brings the original back.",
  hintNumber(hint: number, text: string): string {
    return `Hint ${String(hint)}: ${text}`;
  },

  loop: {
    heading: "Be the event loop",
    ask: "You are the loop. Say at each turn what runs next, until the program is over.",
    start: "Start",
    clock: (time: string): string => `The clock shows ${time}`,
    ready: "Ready queue",
    timers: "Timers",
    empty: "empty",
    none: "none",
    next: "What is next?",
    choices: "What may be next",
    sleep: "Sleep until the next timer",
    sleepState: "when nothing is ready",
    log: "What has happened",
    prints: (who: string, text: string): string => `${who} prints “${text}”.`,
    right: "Right.",
    auto: (text: string): string => `The loop itself ${text}.`,
    notEmpty: (first: string): string =>
      `The loop sleeps only when nothing is ready. In the ready queue, “${first}” is first.`,
    behind: (who: string, first: string): string =>
      `${who} is ready, but it is not first in the queue: “${first}” joined before it.`,
    notDue: (who: string, due: string, now: string): string =>
      `${who} is suspended until ${due}, and the clock shows ${now}.`,
    callbackNotDue: (due: string, now: string): string =>
      `The timer of this callback is not due until ${due}, and the clock shows ${now}.`,
    waits: (who: string, what: string): string =>
      `${who} ${what}, so nothing has put it into the ready queue.`,
    over: (who: string): string => `${who} has ended: nothing of it is left to run.`,
    hintReady: (count: number): string =>
      count === 1
        ? "Something is ready, so the loop does not sleep."
        : `${String(count)} entries are ready. The loop takes the one that joined the queue first.`,
    hintAsleep: "The ready queue is empty. Nothing changes until a timer is due.",
    hintAnswer: (what: string, why: string): string => `It is “${what}”. ${why}`,
    wrong: "Not this one.",
    finished: (turns: number, wrong: number): string => {
      const all = `You ran the whole program in ${String(turns)} turns.`;
      if (wrong === 0) return `${all} Each choice was right at once.`;
      return wrong === 1
        ? `${all} One choice on the way was wrong.`
        : `${all} ${String(wrong)} choices on the way were wrong.`;
    },
    summary: (turns: string): string => `The order was: ${turns}. Now step through the same run.`,
    sleepUntil: (time: string): string => `sleep until ${time}`,
    shown: "This is what the loop did, turn by turn.",
  },

  switches: {
    heading: "Mark the switch points",
    ask: "Mark each place in the program at which another task may run in this run: the places at which a task really hands control back to the loop.",
    how: "Press the marked words in the code.",
    place: (line: number, code: string): string => `Line ${String(line)}: ${code}`,
    marked: (count: number, total: number): string =>
      `${String(count)} of ${String(total)} places are marked.`,
    right: "Right. This is what happened at each place.",
    shown: "This is what happened at each place.",
    wrong: (missing: number, tooMany: number): string => {
      const parts = [
        ...(missing === 0
          ? []
          : [missing === 1 ? "one place is missing" : `${String(missing)} places are missing`]),
        ...(tooMany === 0
          ? []
          : [tooMany === 1 ? "one mark is wrong" : `${String(tooMany)} marks are wrong`]),
      ];
      return `Not yet: ${parts.join(", and ")}.`;
    },
    isSwitch: "another task may run",
    isNone: "no switch",
    verdicts: { right: "right", wrong: "wrong", missed: "missed" },
    suspends: (sentence: string, count: number): string =>
      count === 1 ? sentence : `${sentence} Tasks suspend here ${String(count)} times in this run.`,
    inside: (who: string, line: number): string =>
      `${who} is at this await while it suspends further in, at line ${String(line)}.`,
    doneAlready: (who: string, time: string): string =>
      `${who} was done already, at ${time}. What is done gives its result without a wait.`,
    ranThrough: (name: string): string =>
      `${name}() ran to its end without suspending. The word await alone hands nothing over.`,
    thereAtOnce: (name: string): string => `What ${name} waits for was there at once.`,
    noSuspension: "No task suspended here in this run.",
    hintRule:
      "A task hands control back only where it has to wait. At each place ask: is what it awaits there already, or can it run to its end without a wait?",
    hintMissing: (code: string): string => `A place is missing. Look at “${code}”.`,
    hintTooMany: (line: number): string => `The mark at line ${String(line)} is wrong.`,
    allMarked: "All marks are right. Press Check.",
    lines: (typescript: number, python: number): string =>
      `line ${String(typescript)} (in Python line ${String(python)})`,
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
