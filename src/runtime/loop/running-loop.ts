import { EventLoop } from "./event-loop.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { madeIn } from "../futures/creation-sites.ts";
import { places } from "../text/cpython-places.ts";
import { currentLoop, noRunningLoop, runningLoop, runningLoopOrNull } from "../futures/handles.ts";
import { interpreter } from "../state/interpreter.ts";
import type { Loop, TaskOptions } from "../state/loop-types.ts";
import type { Task } from "../tasks/tasks.ts";

function asEventLoop(loop: Loop): EventLoop {
  if (loop instanceof EventLoop) return loop;
  throw new TypeError("an EventLoop was expected");
}

/**
 * The loop that is running.
 *
 * Follows `get_running_loop` of `Lib/asyncio/events.py`.
 *
 * @throws RuntimeError when none is.
 * @python `asyncio.get_running_loop`
 */
export function getRunningLoop(): EventLoop {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- only an EventLoop makes itself the running loop
  return runningLoop() as EventLoop;
}

/**
 * The loop that is running, or the one that `setEventLoop` set.
 *
 * Follows `get_event_loop` of `Lib/asyncio/events.py`.
 *
 * @throws RuntimeError when there is neither.
 * @python `asyncio.get_event_loop`
 */
export function getEventLoop(): EventLoop {
  return asEventLoop(currentLoop());
}

/**
 * A new loop. Follows `new_event_loop` of `Lib/asyncio/events.py`.
 *
 * @python `asyncio.new_event_loop`
 */
export function newEventLoop(): EventLoop {
  return new EventLoop();
}

/**
 * Sets the loop that `getEventLoop` gives while none is running.
 *
 * @param loop the loop, or null for none.
 * @python `asyncio.set_event_loop`
 */
export function setEventLoop(loop: EventLoop | null): void {
  interpreter().eventLoop = loop;
}

/**
 * Makes a task of a coroutine: the running loop will run it, from its next iteration on.
 *
 * Follows `create_task` of `Lib/asyncio/tasks.py`.
 *
 * @param coroutine what to run.
 * @param options `name`: the task's name; `context`: the context it runs in; `eagerStart`: whether it begins
 *   at once.
 * @returns the task.
 * @throws RuntimeError when no loop is running; TypeError when the first argument is no coroutine.
 * @python `asyncio.create_task`
 * @differs `name`, `context` and `eager_start` are one object, given last: `createTask(job(), { name: "a"
 *   })`.
 */
export function createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T> {
  if (runningLoopOrNull() === null) throw interpreter().refused(noRunningLoop(), [coroutine]);
  return madeIn(getRunningLoop().createTask(coroutine, options), places.create_task);
}
