import type { MomentName } from "../moments/moment-locator.ts";
import { walkWords } from "./words.ts";

/** One step of the walk. */
export interface WalkStep {
  /** The instruction that is displayed. */
  readonly text: string;
  /** What is outlined in the cell: a selector within the views of the run, or within the cell. */
  readonly at: string;
  /** The moment that is shown when the step begins; the present one by default. */
  readonly moment?: MomentName;
  /** What the reader does to go on; the button Next does it too. By default there is nothing to do. */
  readonly does?: "run" | "step";
}

/** The walk through the first cell, whose program starts the tasks `toast` and `tea`. */
export const walkSteps: readonly WalkStep[] = [
  { text: walkWords.press, at: '[data-action="run"]', does: "run" },
  {
    text: "Each **row** is a task: `main`, and the two that it starts. In a solid block a task runs, on a dotted line it sleeps. Two never run at once.",
    at: ".plots",
  },
  {
    text: "Back to 0.00 s: `main` has started both tasks and waits. They are in the **ready queue**, and the loop always runs the first of it.",
    at: '[data-queue="ready"]',
    moment: { event: "task-suspended", task: "main" },
  },
  {
    text: "Press **Step**. The loop takes `toast` out of the queue and runs it up to its `await`.",
    at: '[data-do="step"]',
    moment: { event: "task-suspended", task: "main" },
    does: "step",
  },
  {
    text: "`toast` sleeps now: it is under **Timers** until 2.00 s, and `tea` is next. Go on with **Step**, or press **Play**; **Step back** goes back.",
    at: ".transport",
  },
];
