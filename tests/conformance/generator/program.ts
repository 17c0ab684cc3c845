/**
 * A program that can be written in both languages. A job is a coroutine function; job 0 is `main`. A job awaits only jobs,
 * tasks and groups of a higher number, so that no two can wait for each other.
 */
export interface Program {
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

export const RETURN_WHEN = ["ALL_COMPLETED", "FIRST_COMPLETED", "FIRST_EXCEPTION"] as const;
export const CAUGHT = ["CancelledError", "TimeoutError", "Exception", "BaseException"] as const;
export const RAISED = ["ValueError", "RuntimeError", "CancelledError"] as const;

export type ReturnWhen = (typeof RETURN_WHEN)[number];
export type Caught = (typeof CAUGHT)[number];
export type Raised = (typeof RAISED)[number];

/** What a callback can do, and a coroutine as well. */
export type Action =
  | { readonly kind: "print" | "set-event" | "clear-event" | "put-nowait" | "get-nowait" }
  | { readonly kind: "raise"; readonly error: Raised }
  | { readonly kind: "create"; readonly job: number }
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
  | { readonly kind: "add-done-callback"; readonly target: Named; readonly action: Action }
  | { readonly kind: "show"; readonly target: Named };

export type Statement = Action | CoroutineStatement;

/** What only a coroutine can do. */
export type CoroutineStatement =
  | { readonly kind: "await"; readonly value: Awaitable }
  | { readonly kind: "wait-for"; readonly value: Awaitable; readonly seconds: number | null }
  | {
      readonly kind: "wait";
      readonly of: readonly Waitable[];
      readonly returnWhen: ReturnWhen;
      readonly seconds: number | null;
    }
  | { readonly kind: "as-completed"; readonly of: readonly Awaitable[]; readonly seconds: number | null }
  | { readonly kind: "group"; readonly value: Waitable }
  | { readonly kind: "uncancel" | "return" | "put" | "get" | "wait-event" }
  | Block;

/** A statement that other statements stand in. */
export type Block =
  | { readonly kind: "timeout"; readonly seconds: number | null; readonly body: readonly Statement[] }
  | { readonly kind: "hold"; readonly what: "lock" | "semaphore"; readonly body: readonly Statement[] }
  | { readonly kind: "task-group"; readonly jobs: readonly number[]; readonly body: readonly Statement[] }
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
  return ["timeout", "hold", "task-group", "try"].includes(statement.kind);
}

/** The lists of statements in a block. */
export function blocksOf(block: Block): readonly (readonly Statement[])[] {
  return block.kind === "try" ? [block.body, block.handler, block.cleanUp] : [block.body];
}
