import type { TaskEnd } from "../../trace/model/facts.ts";

/** The words of the loop panel and of the run as text; they are loaded with them, at a page's first run. */
export const loopWords = {
  loop: "Event loop",
  running: "Running",
  ready: "Ready queue",
  timers: "Timers",
  tasks: "Tasks",
  stack: "Call stack",
  empty: "empty",
  none: "none",
  more(count: number): string {
    return `and ${String(count)} more`;
  },

  notBegun: "nothing: the program has not begun",
  program: "the program itself, outside the loop",
  sleeps: "nothing: the loop sleeps until its next timer",
  due: "nothing: the loop has slept, and a timer is due",
  between: "nothing: the loop takes the next entry of its queue",
  over: "nothing: the loop is closed",
  overWithoutLoop: "nothing: the program is over, and had no loop",

  hasEnded: (who: string): string => `${who} has just ended`,
  hasSuspended: (who: string): string => `${who} has just suspended`,
  begins: (who: string): string => `begins ${who}`,
  continues: (who: string): string => `continues ${who}`,
  wakes: (who: string): string => `wakes ${who}`,
  notifies: (listener: string, what: string): string => `notifies ${listener} that ${what} is done`,
  calls: (callback: string): string => `calls ${callback}`,
  atLine: (text: string, line: number): string => `${text}, line ${String(line)}`,
  seconds: (time: number): string => `${time.toFixed(2)} s`,

  states: {
    running: "running",
    ready: "ready",
    cancelRequested: "asked to cancel",
  },
  ends: { done: "done", cancelled: "cancelled", failed: "failed" } satisfies Record<TaskEnd, string>,
  waitsFor: (what: string): string => `waits for ${what}`,
  until: (text: string, time: number): string => `${text}, until ${time.toFixed(2)} s`,
  showLine: (line: number): string => `Show line ${String(line)}. Escape comes back.`,
  noStack: "no coroutine runs",

  asText: "The run as text",
  moments: "Moments of the run",
  momentsHint: "↑ and ↓ go from moment to moment; Home and End to the first and the last.",
  earlier: (count: number): string => `${String(count)} earlier`,
  later: (count: number): string => `${String(count)} later`,
  beginning: "Nothing has happened yet.",
  spoken: (time: number, sentence: string): string => `${time.toFixed(2)} s. ${sentence}`,
  state: (running: string, ready: string, timers: string): string =>
    `Running: ${running}. Ready queue: ${ready}. Timers: ${timers}.`,
};
