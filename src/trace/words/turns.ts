import { describeEvent } from "./describe-event.ts";
import type { Turn } from "../folds/loop-turns.ts";
import type { RunTrace } from "../folds/run-trace.ts";

/** What happens in a turn of the loop. */
export interface TurnStory {
  /** The lines that are printed. */
  readonly printed: readonly string[];
  /** What else happens, in sentences. */
  readonly sentences: readonly string[];
}

/** What happens in a turn: what is printed, created and cancelled, and where the task suspends or ends. */
export function storyOf(trace: RunTrace, { from, to }: Turn): TurnStory {
  const printed: string[] = [];
  const sentences: string[] = [];
  for (let index = from; index <= to; index++) {
    const event = trace.events[index];
    switch (event?.kind) {
      case "output":
        printed.push(...event.text.replace(/\n$/, "").split("\n"));
        break;
      case "task-created":
      case "clock-moved":
      case "task-cancel-requested":
      case "task-suspended":
      case "task-returned":
      case "task-raised":
      case "task-cancelled":
      case "signal-received":
      case "loop-deadlocked":
        sentences.push(describeEvent(trace, index));
        break;
      default:
        break;
    }
  }
  return { printed, sentences };
}
