// The only door to the runtime.
export { getEventLoop, getRunningLoop, newEventLoop, setEventLoop, createTask } from "./running-loop.ts";
export type { ExceptionContext, TaskOptions } from "./loop-types.ts";
export type { AsCompleted, AsCompletedOptions, Completed } from "./as-completed.ts";
export { asCompleted } from "./as-completed.ts";
export { AsyncGenerator } from "./async-generators.ts";
export type { ExceptionHandler, TaskFactory } from "./base-events.ts";
export { EventLoop } from "./base-events.ts";
export { Barrier } from "./barrier.ts";
export type { Callback } from "./callbacks.ts";
export type { Clock, RealTimeHost } from "./clock.ts";
export { RealClock, VirtualClock } from "./clock.ts";
export { Condition } from "./condition.ts";
export type { ContextOption } from "./contextvars.ts";
export { Context, ContextVar, copyContext, Token } from "./contextvars.ts";
export type { Awaitable } from "./coroutines.ts";
export { Coroutine, iscoroutine } from "./coroutines.ts";
export { iscoroutinefunction } from "./iscoroutinefunction.ts";
export { wrapFuture } from "./native-promises.ts";
export type { TaskConstructor } from "./eager-tasks.ts";
export { createEagerTaskFactory, eagerTaskFactory } from "./eager-tasks.ts";
export { ensureFuture } from "./ensure-future.ts";
export { Event } from "./event.ts";
export { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.ts";
export type { CallGraphOptions } from "./graph.ts";
export {
  captureCallGraph,
  formatCallGraph,
  FrameCallGraphEntry,
  FutureCallGraph,
  printCallGraph,
} from "./graph.ts";
export { Handle, TimerHandle } from "./events.ts";
export {
  ArithmeticError,
  AssertionError,
  AttributeError,
  BaseException,
  BrokenBarrierError,
  CancelledError,
  ConnectionError,
  Exception,
  GeneratorExit,
  ImportError,
  IndexError,
  InvalidStateError,
  KeyError,
  KeyboardInterrupt,
  LookupError,
  ModuleNotFoundError,
  NotImplementedError,
  OSError,
  RuntimeError,
  StopAsyncIteration,
  StopIteration,
  SystemExit,
  TimeoutError,
  ValueError,
  ZeroDivisionError,
} from "./exceptions.ts";
export type { DoneCallback } from "./done-callbacks.ts";
export type { FutureState } from "./futures.ts";
export { Future, isfuture } from "./futures.ts";
export type { GatherOptions, Results, ResultsOrExceptions } from "./gather.ts";
export { gather } from "./gather.ts";
export { Held } from "./held.ts";
export type { Instrument } from "./instrument.ts";
export type {
  Callable,
  FunctionPlace,
  InterpreterOptions,
  ProgramSource,
  SourceFrame,
} from "./interpreter.ts";
export { Interpreter, interpreter, withInterpreter } from "./interpreter.ts";
export { Lock } from "./locks.ts";
export { isClass, makeTuple, nameClass, typeName, isCallable, PARTIAL } from "./naming.ts";
export { lessThan, sortedList } from "./ordering.ts";
export { LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown } from "./queues.ts";
export { exceptionLine, floatRepr, repr, str } from "./repr.ts";
export type { RunnerOptions } from "./runners.ts";
export { run, Runner } from "./runners.ts";
export { BoundedSemaphore, Semaphore } from "./semaphore.ts";
export { shield } from "./shield.ts";
export { sleep } from "./sleep.ts";
export { TaskGroup } from "./taskgroups.ts";
export type { StackFrame } from "./stack-frames.ts";
export { allTasks, currentTask } from "./current-task.ts";
export { Task } from "./tasks.ts";
export { toThread } from "./threads.ts";
export { Timeout, timeout, timeoutAt, waitFor } from "./timeouts.ts";
export type { TracebackFrame } from "./traceback.ts";
export { formatException, framesOf, leaveRuntime } from "./traceback.ts";
export type { ReturnWhen, WaitOptions } from "./wait.ts";
export { ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, wait } from "./wait.ts";
export {
  __addDisposableResource,
  __asyncDelegator,
  __asyncGenerator,
  __asyncValues,
  __at,
  __await,
  __awaiter,
  __disposeResources,
  __endHandling,
  __handle,
  __raise,
  __raisedWhile,
  __yield,
} from "./helpers.ts";
