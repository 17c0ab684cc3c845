import { places } from "../text/cpython-places.ts";
import { getRunningLoop } from "../loop/running-loop.ts";
import type { TaskOptions } from "../state/loop-types.ts";
import "../state/disposal-symbols.ts";
import type { EventLoop } from "../loop/event-loop.ts";
import { madeIn } from "../futures/creation-sites.ts";
import { InternalCallback } from "../futures/callbacks.ts";
import type { Coroutine } from "../coroutines/coroutines.ts";
import { at, internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { currentTask } from "../tasks/current-task.ts";
import { describeWait } from "../tracing/wait-descriptions.ts";
import type { AsyncResource } from "../compiled/disposal.ts";
import { BaseExceptionGroup } from "../exceptions/exception-groups.ts";
import { CancelledError, RuntimeError, escapesTheLoop, withoutStack } from "../exceptions/exceptions.ts";
import type { Future } from "../futures/futures.ts";
import { withRaiseContext } from "../exceptions/exception-context.ts";
import { nameClass } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import { Task } from "../tasks/tasks.ts";

/**
 * Tasks that begin in a block and all end before the block does: `await using group = new
 * asyncio.TaskGroup();`. When one of them fails, the others and the block are cancelled, and what failed is
 * raised at the end as an ExceptionGroup.
 *
 * Follows `TaskGroup` of `Lib/asyncio/taskgroups.py`.
 *
 * @python `asyncio.TaskGroup`
 * @differs Python writes `async with asyncio.TaskGroup() as group:`, `await using group = new
 *   asyncio.TaskGroup();` does the same for the block that contains it, from there to the block's end. Catch
 *   what is raised there with a `try` around that block; for Python's `except*` use {@link
 *   ExceptionGroup.split}.
 */
export class TaskGroup extends InternalCallback implements AsyncResource {
  static {
    nameClass(this, "TaskGroup", "asyncio.taskgroups");
  }

  /** @internal */
  readonly _text = "TaskGroup._on_task_done()";
  readonly #tasks = new Set<Task<unknown>>();
  #errors: Error[] = [];
  #baseError: Error | null = null;
  #loop: EventLoop | null = null;
  #parent: Task<unknown> | null = null;
  #parentCancelRequested = false;
  #isExiting = false;
  #isAborting = false;
  #completed: Future<boolean> | null = null;

  /** @internal Follows `__aenter__`, which never suspends. */
  _enter(): void {
    if (this.#loop !== null) throw new RuntimeError(`TaskGroup ${repr(this)} has already been entered`);
    const loop = getRunningLoop();
    this.#parent = currentTask(loop);
    if (this.#parent === null) {
      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    }
    this.#loop = loop;
  }

  /**
   * Makes a task of a coroutine; the group waits for it.
   *
   * @param coroutine what to run.
   * @param options `name`: the task's name.
   * @returns the task.
   * @throws RuntimeError when the group's block has not begun or is over, or the group is being cancelled;
   *   the coroutine is then closed.
   */
  createTask<T>(coroutine: Coroutine<T>, options?: TaskOptions): Task<T> {
    const loop = this.#loop;
    const refusal = this.#refusal();
    if (loop === null || refusal !== null) {
      coroutine.close();
      throw new RuntimeError(`TaskGroup ${repr(this)} ${refusal ?? "has not been entered"}`);
    }
    const task = madeIn(loop.createTask(coroutine, options), places["TaskGroup.create_task"]);
    this.#tasks.add(task);
    task._addCallback(this);
    return task;
  }

  /** @internal */
  override _awaiter(): Task<unknown> | null {
    return this.#parent;
  }

  #refusal(): string | null {
    if (this.#loop === null) return "has not been entered";
    if (this.#isExiting && this.#tasks.size === 0) return "is finished";
    return this.#isAborting ? "is shutting down" : null;
  }

  /** @internal Follows `_aexit`. */
  _exit(raised: { readonly exception: unknown } | null): Coroutine<boolean> {
    return internalCoroutine(this.#exiting(raised), places["TaskGroup.__aexit__"]);
  }

  *#exiting(raised: { readonly exception: unknown } | null): Generator<unknown, boolean, never> {
    const body = this.#waitingForAll(raised);
    try {
      yield at(places["TaskGroup.__aexit__"].awaits[0], internalCoroutine(body, places["TaskGroup._aexit"]));
      return false;
    } finally {
      this.#parent = null;
      this.#errors = [];
      this.#baseError = null;
    }
  }

  *#waitingForAll(raised: { readonly exception: unknown } | null): Generator<unknown, void, never> {
    this.#isExiting = true;
    const exception = raised?.exception;
    if (exception instanceof Error && escapesTheLoop(exception)) this.#baseError ??= exception;
    let cancellation = exception instanceof CancelledError ? exception : null;
    if (raised !== null && !this.#isAborting) this.#abort();
    while (this.#tasks.size > 0) {
      this.#completed ??= this.#createCompleted();
      try {
        yield at(places["TaskGroup._aexit"].awaits[0], this.#completed);
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        if (!this.#isAborting) {
          cancellation = error;
          this.#abort();
        }
      }
      this.#completed = null;
    }
    if (this.#baseError !== null) throw withRaiseContext(this.#baseError);
    if (this.#parentCancelRequested && this.#parent?.uncancel() === 0) cancellation = null;
    if (cancellation !== null && this.#errors.length === 0) throw withRaiseContext(cancellation);
    if (exception instanceof Error && !(exception instanceof CancelledError)) this.#errors.push(exception);
    if (this.#errors.length > 0) throw this.#failure();
  }

  #createCompleted(): Future<boolean> | null {
    const completed = this.#loop?.createFuture<boolean>() ?? null;
    if (completed?._loop._interpreter.isRecorded === true)
      describeWait(completed, "task group", { members: this.#tasks });
    return completed;
  }

  #failure(): BaseExceptionGroup {
    // A cancellation from outside is delivered again at the next `await`.
    if (this.#parent !== null && this.#parent.cancelling() > 0) {
      this.#parent.uncancel();
      this.#parent.cancel();
    }
    const group = withoutStack(BaseExceptionGroup, "unhandled errors in a TaskGroup", this.#errors);
    group.__suppress_context__ = true;
    return group;
  }

  #abort(): void {
    this.#isAborting = true;
    for (const task of this.#tasks) if (!task.done()) task.cancel();
  }

  /** @internal A task is done. Follows `_on_task_done`. */
  _invoke(task: unknown): void {
    if (!(task instanceof Task)) return;
    this.#tasks.delete(task);
    if (this.#completed !== null && this.#tasks.size === 0 && !this.#completed.done()) {
      this.#completed._setResult(true);
    }
    if (task.cancelled()) return;
    const exception: unknown = task.exception();
    if (exception instanceof Error) this.#taskFailed(task, exception);
  }

  #taskFailed(task: Task<unknown>, exception: Error): void {
    this.#errors.push(exception);
    if (escapesTheLoop(exception)) this.#baseError ??= exception;
    const parent = this.#parent;
    if (parent === null || parent.done()) {
      const message = `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`;
      this.#loop?.callExceptionHandler({ message, exception, task });
    } else if (!this.#isAborting && !this.#parentCancelRequested) {
      this.#abort();
      this.#parentCancelRequested = true;
      parent.cancel();
    }
  }

  /** Ends the block; `await using` does that. */
  [Symbol.asyncDispose](): PromiseLike<void> {
    throw new RuntimeError("A TaskGroup is left by `await using`, which tells it how the block ended.");
  }

  /** Python's text: `<TaskGroup tasks=2 entered>`. */
  __repr__(): string {
    const info = ["TaskGroup"];
    if (this.#tasks.size > 0) info.push(`tasks=${this.#tasks.size}`);
    if (this.#errors.length > 0) info.push(`errors=${this.#errors.length}`);
    if (this.#isAborting) info.push("cancelling");
    else if (this.#loop !== null) info.push("entered");
    return `<${info.join(" ")}>`;
  }
}
