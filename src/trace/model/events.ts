/**
 * What a run leaves behind: one flat list of events, in the order in which they happened. Output, timeline,
 * queues and the marked source line are folds of this list and of nothing else.
 *
 * Handles, tasks and futures are named by numbers that count up from 1 within a run. Times are virtual
 * seconds since the loop was made.
 */
export type TraceEvent =
  | LoopIterationEvent
  | ClockMovedEvent
  | HandleScheduledEvent
  | HandleRunEvent
  | HandleCancelledEvent
  | TaskCreatedEvent
  | TaskSteppedEvent
  | TaskSuspendedEvent
  | TaskReturnedEvent
  | TaskRaisedEvent
  | TaskCancelRequestedEvent
  | TaskCancelledEvent
  | FutureDoneEvent
  | CallbackAddedEvent
  | OutputEvent
  | SignalReceivedEvent
  | LoopDeadlockedEvent
  | ConnectionOpenedEvent
  | ConnectionChangedEvent;

export type HandleId = number;
export type TaskId = number;
export type FutureId = number;
export type ThreadId = number;
export type ConnectionId = number;

/** Which handle caused an event; `null` for the program's module body, which runs outside the loop. */
export type Cause = HandleId | null;

/** A coroutine on the stack of a task. */
export interface TraceFrame {
  /** The coroutine's qualified name. */
  readonly name: string;
  /** The line at which it is; null for a coroutine of asyncio itself. */
  readonly line: number | null;
}

/** A task or another future, by its number. */
export type FutureReference =
  { readonly kind: "task"; readonly task: TaskId } | { readonly kind: "future"; readonly future: FutureId };

interface EventBase {
  /** Virtual seconds. */
  readonly time: number;
  /** The iteration of the loop, counted from 1; 0 before the loop's first. */
  readonly iteration: number;
  /** The task that was running. */
  readonly task: TaskId | null;
  /** The line of the learner's program, counted from 1; null when it is not known. */
  readonly line: number | null;
  readonly cause: Cause;
  /** The thread that was running; absent for the main one. */
  readonly thread?: ThreadId;
  /**
   * The coroutines of the running task, the outermost first, at most the 32 innermost. Present when a task
   * suspends, and when another coroutine runs than at the previous event of the step; otherwise unchanged.
   */
  readonly stack?: readonly TraceFrame[];
}

/** `_run_once` begins; `ready` is how many handles this iteration will run. */
export interface LoopIterationEvent extends EventBase {
  readonly kind: "loop-iteration";
  readonly ready: number;
}

/**
 * Nothing was ready, so the loop slept until its next timer (`timer`); or the program blocked it with
 * `time.sleep` (`blocked`); or it has gone on for long without waiting (`busy`).
 */
export interface ClockMovedEvent extends EventBase {
  readonly kind: "clock-moved";
  readonly from: number;
  readonly to: number;
  readonly reason: "timer" | "blocked" | "busy";
}

/** A handle joined the ready queue, or the timers when `when` is a virtual second. */
export interface HandleScheduledEvent extends EventBase {
  readonly kind: "handle-scheduled";
  readonly handle: HandleId;
  /** The callback in Python's words, for example `Task.task_wakeup()` or `callback()`. */
  readonly callback: string;
  readonly when: number | null;
  /** The task that the handle will step or wake, if it does. */
  readonly wakes: TaskId | null;
  /** The future that is done, when the handle is one of its callbacks. */
  readonly completed?: FutureReference;
}

export interface HandleRunEvent extends EventBase {
  readonly kind: "handle-run";
  readonly handle: HandleId;
}

export interface HandleCancelledEvent extends EventBase {
  readonly kind: "handle-cancelled";
  readonly handle: HandleId;
}

export interface TaskCreatedEvent extends EventBase {
  readonly kind: "task-created";
  readonly created: TaskId;
  readonly name: string;
  /** The coroutine's qualified name. */
  readonly coroutine: string;
  /** The line on which the coroutine function is defined. */
  readonly definedAt: number | null;
  /**
   * Whether it is a thread beside the main one: it is recorded as a task is, from its start to its end, with
   * what it waits for.
   */
  readonly isThread?: true;
}

/**
 * A task runs until its next suspension. `task` is the one that runs, here and in the five events that
 * follow.
 */
export interface TaskSteppedEvent extends EventBase {
  readonly kind: "task-stepped";
  /**
   * The exception that is raised at the `await`, as `repr` prints it; absent when the task goes on normally.
   */
  readonly raises?: string;
}

export interface TaskSuspendedEvent extends EventBase {
  readonly kind: "task-suspended";
  readonly on: WaitTarget;
}

export interface TaskReturnedEvent extends EventBase {
  readonly kind: "task-returned";
  /** The result as `repr` prints it. */
  readonly result: string;
}

export interface TaskRaisedEvent extends EventBase {
  readonly kind: "task-raised";
  /** The exception as `repr` prints it. */
  readonly exception: string;
}

export interface TaskCancelledEvent extends EventBase {
  readonly kind: "task-cancelled";
}

/** `task`, or a callback when that is `null`, called `cancel` on `target`. */
export interface TaskCancelRequestedEvent extends EventBase {
  readonly kind: "task-cancel-requested";
  readonly target: TaskId;
  readonly message: string | null;
  /**
   * Whose cancellation was passed on to the target: the task that awaits it, or the gather that contains it.
   */
  readonly through?: WaitTarget;
}

/** A future that is not a task was resolved; tasks have events of their own. */
export interface FutureDoneEvent extends EventBase {
  readonly kind: "future-done";
  readonly future: FutureId;
  readonly state: "finished" | "failed" | "cancelled";
  /** Its label, as in {@link WaitTarget}; absent for a future that the program created. */
  readonly label?: string;
  /** As in {@link WaitTarget}; absent when an earlier event had them. */
  readonly members?: readonly WaitTarget[];
  /** Whose cancellation cancelled it: the task that awaits it, or the gather that contains it. */
  readonly through?: WaitTarget;
}

export interface CallbackAddedEvent extends EventBase {
  readonly kind: "callback-added";
  readonly to: WaitTarget;
  readonly callback: string;
}

export interface OutputEvent extends EventBase {
  readonly kind: "output";
  readonly stream: "stdout" | "stderr";
  /** The text that was written, newlines included; not necessarily a whole line. */
  readonly text: string;
  /** Whether it was written while objects that are no longer referenced were freed. */
  readonly freeing?: true;
}

/** A signal arrived: the program sent it to itself, a timer did, or Ctrl-C was pressed. */
export interface SignalReceivedEvent extends EventBase {
  readonly kind: "signal-received";
  /** Its name, for example `SIGINT`. */
  readonly signal: string;
}

/** The loop has nothing to run, and nothing can end what its tasks wait for: it raises an exception. */
export interface LoopDeadlockedEvent extends EventBase {
  readonly kind: "loop-deadlocked";
  /** What the loop's tasks wait for, in the order in which they were made. */
  readonly waits: readonly StuckWait[];
}

/** A client and a server are connected, whether or not the server has accepted the connection. */
export interface ConnectionOpenedEvent extends EventBase {
  readonly kind: "connection-opened";
  readonly connection: ConnectionId;
  /** The address of the client's end, for example `127.0.0.1:49152`; empty when it has none. */
  readonly client: string;
  /** That of the server's end. */
  readonly server: string;
}

/** An end of a connection. */
export type ConnectionEnd = "client" | "server";

/** Something happens at an end of a connection. */
export interface ConnectionChangedEvent extends EventBase {
  readonly kind: "connection-changed";
  readonly connection: ConnectionId;
  /** The end that does it. */
  readonly end: ConnectionEnd;
  /**
   * It sends data; it sends no more from now on, and still reads; it is closed; or it is closed while data
   * comes or has not been read, which resets the connection.
   */
  readonly change: "sent" | "ended" | "closed" | "reset";
  /** How many bytes are sent, or lost by a reset. */
  readonly bytes: number;
}

/** A wait that nothing can end. */
export interface StuckWait {
  readonly task: TaskId;
  /** What the exception says of it: who waits where, for what, and what keeps the wait from ending. */
  readonly sentence: string;
  /**
   * The task that would have to go on: one that is awaited, or that holds the lock; the task itself when it
   * does. Null when it is none, or not known.
   */
  readonly by: TaskId | null;
}

/**
 * What a task waits for. `label` is the construct in the learner's terms: `sleep(1)`, `gather`, `job1`,
 * `lock.acquire`. A `lock` is any synchronisation primitive: Lock, Semaphore, Condition, Event, Barrier.
 */
export type WaitTarget =
  | { readonly kind: "yield" }
  | { readonly kind: "timer"; readonly future: FutureId; readonly until: number; readonly label: string }
  | { readonly kind: "task"; readonly task: TaskId; readonly label: string }
  | {
      readonly kind: "future" | "lock" | "queue";
      readonly future: FutureId;
      readonly label: string;
      /**
       * What a gather, a shield, a wait or a task group waits for itself; only in the first event that
       * mentions it.
       */
      readonly members?: readonly WaitTarget[];
    };
