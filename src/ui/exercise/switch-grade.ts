import type { Awaited, AwaitPlace } from "../../compiler/await-places.ts";
import type { RunTrace } from "../../trace/folds/run-trace.ts";
import { suspensionsOf } from "../../trace/folds/suspensions.ts";
import { describeEvent } from "../../trace/words/describe-event.ts";
import { nameOfActor, nameOfTask } from "../../trace/words/names.ts";
import { seconds } from "../../trace/words/sentences.ts";
import { exerciseWords } from "./words.ts";

const words = exerciseWords.switches;

/** What a run did at a place. */
export interface GradedPlace extends AwaitPlace {
  /** Whether a task suspended there, so that another one could run. */
  readonly isSwitch: boolean;
  /** What happened there, in sentences. */
  readonly why: string;
}

/** Says for each place of a program what a run did there. */
export function gradePlaces(trace: RunTrace, places: readonly AwaitPlace[]): readonly GradedPlace[] {
  const lines = suspensionsOf(trace);
  return places.map((place) => {
    const suspensions = lines.get(place.line);
    if (suspensions === undefined) return { ...place, isSwitch: false, why: whyNone(trace, place.awaited) };
    const { count, first, innermost } = suspensions;
    const event = trace.events[first];
    const sentence =
      innermost === place.line || event === undefined
        ? describeEvent(trace, first)
        : words.inside(nameOfActor(trace, event), innermost);
    return { ...place, isSwitch: true, why: words.suspends(sentence, count) };
  });
}

function whyNone(trace: RunTrace, awaited: Awaited): string {
  switch (awaited.kind) {
    case "variable": {
      // A variable that holds a task: the one that was created on the line where it got its value.
      const { index, events } = trace;
      const made = index.tasks.filter(({ createdAt }) => events[createdAt]?.line === awaited.madeAt);
      const [task] = made;
      const end = task?.endedAt == null ? undefined : events[task.endedAt];
      return made.length === 1 && task !== undefined && end !== undefined
        ? words.doneAlready(nameOfTask(trace, task.id), seconds(end.time))
        : words.noSuspension;
    }
    case "coroutine":
      return words.ranThrough(awaited.name);
    case "call":
      return words.thereAtOnce(awaited.name);
    case "other":
      return words.noSuspension;
  }
}
