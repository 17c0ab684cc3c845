/**
 * A program that can be written in both languages. A job is a coroutine function, or an asynchronous
 * generator where it is iterated; job 0 is `main`. A job awaits only jobs, tasks and groups of a higher
 * number, so that no two can wait for each other.
 */
export interface Program {
  /** Whether every task begins inside the call that makes it. */
  readonly eager: boolean;
  readonly queue: QueueClass;
  /** The seconds at which Ctrl-C is pressed. */
  readonly interrupts: readonly number[];
  readonly jobs: readonly (readonly Statement[])[];
}

/** A future that a variable holds. */
export interface Named {
  readonly kind: "task" | "group" | "future";
  readonly number: number;
}

/** Something that can be awaited, and is a future. */
export type Waitable =
  | Named
  | { readonly kind: "gather"; readonly of: readonly Awaitable[]; readonly returnExceptions: boolean }
  | { readonly kind: "shield"; readonly of: Awaitable };

/** Something that can be awaited. */
export type Awaitable =
  | { readonly kind: "call"; readonly job: number }
  | { readonly kind: "sleep"; readonly seconds: number }
  | Waitable;

export type Message = string | null;

export const QUEUE_CLASSES = ["Queue", "LifoQueue", "PriorityQueue"] as const;
export const RETURN_WHEN = ["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"] as const;
export const CAUGHT = [
  "CancelledError",
  "TimeoutError",
  "RuntimeError",
  "ExceptionGroup",
  "Exception",
  "BaseException",
] as const;
export const RAISED = [
  "ValueError",
  "RuntimeError",
  "CancelledError",
  "TimeoutError",
  "ExceptionGroup",
] as const;
/** What leaves the loop at once. */
export const ESCAPES = ["KeyboardInterrupt", "SystemExit"] as const;
export const HELD = ["lock", "semaphore", "bounded", "condition"] as const;

/** What can be called on an object that all jobs share, in Python's spelling. */
export const CALLS = [
  ["event", "set"],
  ["event", "clear"],
  ["queue", "get_nowait"],
  ["queue", "task_done"],
  ["condition", "notify"],
  ["condition", "notify_all"],
  ["lock", "release"],
  ["semaphore", "release"],
  ["bounded", "release"],
] as const;

/** What can be called and awaited. */
export const AWAITED_CALLS = [
  ["queue", "get"],
  ["queue", "join"],
  ["event", "wait"],
  ["condition", "wait"],
  ["barrier", "wait"],
  ["barrier", "reset"],
  ["barrier", "abort"],
  ["semaphore", "acquire"],
] as const;

export type QueueClass = (typeof QUEUE_CLASSES)[number];
export type ReturnWhen = (typeof RETURN_WHEN)[number];
export type Caught = (typeof CAUGHT)[number];
export type Raised = (typeof RAISED)[number] | (typeof ESCAPES)[number];
export type Held = (typeof HELD)[number];
export type SignalName = (typeof SIGNALS)[number];
export type SharedObject = Held | "event" | "queue" | "barrier";

/** An end of a connection: a pair of a reader and a writer. */
export interface End {
  /** `streams` has those of clients, `peers` those of servers. */
  readonly side: "streams" | "peers";
  readonly number: number;
}

/** What can be done with a writer, in Python's spelling. */
export const WRITER_CALLS = [
  "close",
  "write_eof",
  "transport.abort",
  "transport.pause_reading",
  "transport.resume_reading",
] as const;
/** What can be asked of an end, in Python's spelling: of its reader or of its writer. */
export const ASKED = [
  ["writer", "is_closing"],
  ["writer", "transport.is_reading"],
  ["writer", "transport.get_write_buffer_size"],
  ["reader", "at_eof"],
] as const;
export const SERVER_CALLS = ["close", "close_clients", "abort_clients"] as const;
/** What an end can be waited for, in Python's spelling. */
export const READS = ["readline", "read", "read-all", "readexactly", "readuntil"] as const;
export const WRITER_WAITS = ["drain", "wait_closed"] as const;
// `start_serving` of a closed server raises TypeError, which has no context in JavaScript.
export const SERVER_WAITS = ["wait_closed", "serve_forever"] as const;
export const HOSTS = ["127.0.0.1", "localhost", "::1"] as const;

/** Text that is written, or how many bytes without a meaning. */
export type Data = string | number;

/** What a callback can do with connections, and a coroutine as well. */
export type NetworkAction =
  | { readonly kind: "write"; readonly end: End; readonly data: readonly Data[] }
  | { readonly kind: "call-writer"; readonly end: End; readonly call: (typeof WRITER_CALLS)[number] }
  | { readonly kind: "set-marks"; readonly end: End; readonly high: number }
  | { readonly kind: "ask-end"; readonly end: End; readonly asked: (typeof ASKED)[number] }
  | { readonly kind: "show-end"; readonly end: End }
  | { readonly kind: "call-server"; readonly server: number; readonly call: (typeof SERVER_CALLS)[number] }
  | { readonly kind: "show-server"; readonly server: number };

/** What only a coroutine can do with connections. */
export type NetworkStatement =
  | {
      readonly kind: "start-server";
      readonly server: number;
      /** The job that is called for each connection; null for none. */
      readonly serves: number | null;
      readonly limit: number;
      readonly starts: boolean;
    }
  /** A server of a protocol, which sends back what it receives. */
  | { readonly kind: "start-echo"; readonly server: number }
  | {
      readonly kind: "connect";
      readonly server: number;
      readonly host: (typeof HOSTS)[number];
      readonly limit: number;
    }
  | { readonly kind: "read"; readonly end: End; readonly read: (typeof READS)[number] }
  | { readonly kind: "wait-writer"; readonly end: End; readonly wait: (typeof WRITER_WAITS)[number] }
  | { readonly kind: "wait-server"; readonly server: number; readonly wait: (typeof SERVER_WAITS)[number] };

/** Signals of which a program has handlers, or whose default it relies on. */
export const SIGNALS = ["SIGUSR1", "SIGALRM", "SIGINT"] as const;

/** What a callback can do with signals, and a coroutine as well. */
export type SignalAction =
  | { readonly kind: "send-signal"; readonly signal: SignalName }
  | {
      readonly kind: "handle-signal";
      readonly signal: SignalName;
      /** Whether the loop has the handler, or the interpreter. */
      readonly byLoop: boolean;
      readonly action: Action;
    }
  | { readonly kind: "remove-handler"; readonly signal: SignalName }
  /** Sends SIGALRM after so many seconds. */
  | { readonly kind: "set-timer"; readonly seconds: number };

/** What a callback can do, and a coroutine as well. */
export type Action =
  | NetworkAction
  | SignalAction
  | { readonly kind: "print" | "put-nowait" | "count-tasks" }
  | { readonly kind: "call"; readonly call: (typeof CALLS)[number] }
  | { readonly kind: "shut-down"; readonly immediate: boolean }
  | { readonly kind: "raise"; readonly error: Raised }
  | { readonly kind: "create"; readonly job: number; readonly eager: boolean }
  | { readonly kind: "create-in-group"; readonly owner: number; readonly job: number }
  | { readonly kind: "cancel"; readonly target: Named; readonly message: Message }
  | { readonly kind: "set-result" | "set-exception"; readonly future: number }
  | { readonly kind: "call-soon"; readonly action: Action }
  | {
      readonly kind: "call-later";
      readonly seconds: number;
      readonly handle: number;
      readonly action: Action;
    }
  | { readonly kind: "cancel-handle"; readonly handle: number }
  | { readonly kind: "reschedule"; readonly owner: number; readonly seconds: number | null }
  | { readonly kind: "expired"; readonly owner: number }
  | { readonly kind: "add-done-callback"; readonly target: Named; readonly action: Action }
  | { readonly kind: "show" | "result" | "exception"; readonly target: Named };

export type Statement = Action | CoroutineStatement;

/** What only a coroutine can do. */
export type CoroutineStatement = SimpleStatement | Block;

/** What only a coroutine can do, and has no statements in it. */
export type SimpleStatement =
  | NetworkStatement
  | { readonly kind: "await"; readonly value: Awaitable }
  | { readonly kind: "await-call"; readonly call: (typeof AWAITED_CALLS)[number] }
  | { readonly kind: "wait-for"; readonly value: Awaitable; readonly seconds: number | null }
  | {
      readonly kind: "wait";
      readonly of: readonly Waitable[];
      readonly returnWhen: ReturnWhen;
      readonly seconds: number | null;
    }
  | {
      readonly kind: "as-completed";
      readonly of: readonly Awaitable[];
      readonly seconds: number | null;
      /** Whether it is iterated with `async for`. */
      readonly async: boolean;
    }
  | { readonly kind: "group"; readonly value: Waitable }
  /** In a job that is not iterated, `yield` prints. */
  | { readonly kind: "uncancel" | "return" | "put" | "yield" };

/** A statement that contains other statements. */
export type Block =
  | { readonly kind: "timeout"; readonly seconds: number | null; readonly body: readonly Statement[] }
  | { readonly kind: "hold"; readonly what: Held; readonly body: readonly Statement[] }
  | { readonly kind: "task-group"; readonly jobs: readonly number[]; readonly body: readonly Statement[] }
  | {
      readonly kind: "iterate";
      readonly job: number;
      /** Whether the loop is left after its first round. */
      readonly breaks: boolean;
      readonly body: readonly Statement[];
    }
  | {
      readonly kind: "try";
      readonly body: readonly Statement[];
      readonly caught: Caught | null;
      readonly handler: readonly Statement[];
      readonly raiseAgain: boolean;
      readonly cleanUp: readonly Statement[];
    };

/** Whether a statement has others in it. */
export function isBlock(statement: Statement): statement is Block {
  return ["timeout", "hold", "task-group", "iterate", "try"].includes(statement.kind);
}

/** The lists of statements in a block. */
export function blocksOf(block: Block): readonly (readonly Statement[])[] {
  return block.kind === "try" ? [block.body, block.handler, block.cleanUp] : [block.body];
}
