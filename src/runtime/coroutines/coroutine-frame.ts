import type { RunningCoroutine } from "../state/current-execution.ts";

/**
 * The file of a coroutine that Python has no counterpart of: what it does, Python does in the one that awaits
 * it.
 */
export const NOWHERE = "";

/** What a coroutine runs: a generator that yields what it awaits. */
export interface CoroutineBody {
  next(value: unknown): IteratorResult<unknown, unknown>;
  throw(exception: unknown): IteratorResult<unknown, unknown>;
}

export type CoroutineState = "created" | "suspended" | "running" | "closed";

/** The part of a coroutine that is enough to look at its frame or to close it. */
export interface CoroutineFrame extends RunningCoroutine {
  /** The generator; null once it has ended. */
  _body: CoroutineBody | null;
  /** Where the function begins; 0 when that is not known. */
  readonly _definedAt: number;
  /** The file of a coroutine of the runtime's own; null for the program's. */
  readonly _file: string | null;
  _state: CoroutineState;
  _awaiter: CoroutineFrame | null;
  /** For a root: the coroutine that is to be resumed. */
  _innermost: CoroutineFrame;
  /** The stack of the call that made it, while it may have to be reported. */
  readonly _origin: Error | null;
  /** What it is called in stacks and call graphs. */
  readonly _frameKind: "async" | "async generator";
  /** Whether what the body yields goes to the task as it is, instead of being awaited. */
  readonly _passesOn: boolean;
  /** What its frame is known to have raised; undefined when that is what leaves it. */
  readonly _raisedInBody: unknown;
  /** Resumes it as the root of what it awaits. */
  _resume(raising: boolean, given: unknown): unknown;
  send(): unknown;
  close(): void;
}
