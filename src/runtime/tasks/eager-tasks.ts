import type { TaskOptions } from "../state/loop-types.ts";
import type { EventLoop, TaskFactory } from "../loop/event-loop.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { Task } from "./tasks.ts";

/** A class that makes tasks as Task does. */
export type TaskConstructor = new <T>(
  coroutine: Coroutine<T>,
  options: TaskOptions & { readonly loop: EventLoop },
) => Task<T>;

/**
 * A task factory whose tasks begin at once, inside the call that makes them; one that does not have to wait
 * is done then.
 *
 * Follows `create_eager_task_factory` of `Lib/asyncio/tasks.py`.
 *
 * @param taskClass Task, or a class derived from it.
 * @returns what `loop.setTaskFactory` takes.
 * @python `asyncio.create_eager_task_factory`
 */
export function createEagerTaskFactory(taskClass: TaskConstructor): TaskFactory {
  return (loop, coroutine, options) =>
    new taskClass(coroutine, { ...options, eagerStart: options.eagerStart ?? true, loop });
}

/**
 * A task factory whose tasks begin at once: `loop.setTaskFactory(asyncio.eagerTaskFactory)`.
 *
 * Follows `eager_task_factory` of `Lib/asyncio/tasks.py`.
 *
 * @param loop the loop.
 * @param coroutine what to run.
 * @param options `name`, `context`, `eagerStart`.
 * @returns the task.
 * @python `asyncio.eager_task_factory`
 */
export function eagerTaskFactory<T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions): Task<T> {
  return new Task(coroutine, { ...options, eagerStart: options.eagerStart ?? true, loop });
}
