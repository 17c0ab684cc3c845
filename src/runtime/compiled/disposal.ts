import { RunOver } from "../../trace/model/limits.ts";
import { Coroutine } from "../coroutines/coroutines.ts";
import "../state/disposal-symbols.ts";
import { NOWHERE } from "../coroutines/coroutine-frame.ts";
import { internalCoroutine } from "../coroutines/internal-coroutines.ts";
import { BaseException } from "../exceptions/exceptions.ts";
import {
  endExcept,
  beginExcept,
  type HandledException,
  raisedInExcept,
} from "../exceptions/exception-context.ts";
import { typeName, isCallable } from "../text/python-types.ts";
import { running } from "../state/current-execution.ts";

/**
 * An asynchronous context manager of the runtime's own, for `await using`. Unlike a disposable object it
 * receives how its block ended, as `__aexit__` does, and may end it otherwise.
 */
export interface AsyncResource {
  /** `__aenter__`, for those whose `__aenter__` never suspends. */
  _enter(): void;
  /**
   * `__aexit__`: gives whether the exception is suppressed, or a coroutine of that; may raise.
   *
   * @param raised what the block raised; null when it ended without an exception.
   */
  _exit(raised: Raised | null): boolean | Coroutine<boolean>;
}

interface Raised {
  readonly exception: unknown;
}

/** What TypeScript's down-levelled `using` keeps for a block. */
export interface DisposalScope {
  stack: unknown[];
  error: unknown;
  hasError: boolean;
}

type Disposal = (raised: Raised | null) => unknown;

const disposals = new WeakMap<DisposalScope, { readonly dispose: Disposal; readonly isAsync: boolean }[]>();

/**
 * Enters a resource of a `using` or `await using` declaration.
 *
 * @param scope the block's state.
 * @param value the resource; null and undefined count as nothing.
 * @param isAsync whether it is `await using`.
 * @returns the resource.
 */
export function addDisposableResource<T>(scope: DisposalScope, value: T, isAsync: boolean): T {
  if (value === null || value === undefined) {
    if (isAsync) register(scope, { dispose: () => undefined, isAsync });
    return value;
  }
  if (isAsync && isAsyncResource(value)) {
    value._enter();
    register(scope, { dispose: (raised) => value._exit(raised), isAsync });
    return value;
  }
  const dispose = (isAsync ? methodOf(value, Symbol.asyncDispose) : null) ?? methodOf(value, Symbol.dispose);
  if (dispose === null) {
    const protocol = isAsync ? "asynchronous context manager" : "context manager";
    const symbol = isAsync ? "[Symbol.asyncDispose]" : "[Symbol.dispose]";
    throw new TypeError(
      `'${typeName(value)}' object does not support the ${protocol} protocol: it has no ${symbol}()`,
    );
  }
  register(scope, { dispose, isAsync });
  return value;
}

function register(scope: DisposalScope, disposal: { dispose: Disposal; isAsync: boolean }): void {
  const list = disposals.get(scope);
  if (list === undefined) disposals.set(scope, [disposal]);
  else list.push(disposal);
}

function methodOf(value: unknown, name: symbol): Disposal | null {
  if ((typeof value !== "object" && typeof value !== "function") || value === null) return null;
  const method: unknown = Reflect.get(value, name);
  return isCallable(method) ? (): unknown => Reflect.apply(method, value, []) : null;
}

function isAsyncResource(value: unknown): value is AsyncResource {
  return typeof value === "object" && value !== null && "_exit" in value && isCallable(value._exit);
}

const EXIT = { name: "__aexit__", file: NOWHERE, line: 0 };

/**
 * Leaves the resources of a block, the last one first, and raises what is left of the block's exception.
 *
 * @param scope the block's state.
 * @returns a coroutine to await when one of the resources is asynchronous; otherwise undefined.
 */
export function disposeResources(scope: DisposalScope): Coroutine<void> | undefined {
  const list = disposals.get(scope) ?? [];
  const isAsync = list.some((disposal) => disposal.isAsync);
  const handled = scope.hasError ? beginExcept(scope.error, isAsync && isProgramRunning()) : undefined;
  const steps = disposing(scope, list, handled);
  if (isAsync) return internalCoroutine(steps, EXIT);
  steps.next();
  return undefined;
}

// `await using` occurs in an async function only, so the coroutine that runs is the one whose block it is.
function isProgramRunning(): boolean {
  const { coroutine } = running;
  return coroutine instanceof Coroutine && coroutine._file === null && coroutine._line !== 0;
}

function* disposing(
  scope: DisposalScope,
  list: readonly { readonly dispose: Disposal; readonly isAsync: boolean }[],
  handled: HandledException | undefined,
): Generator<unknown, void, unknown> {
  try {
    yield* exitAll(scope, list);
  } catch (exception) {
    throw raisedInExcept(handled, exception);
  } finally {
    endExcept(handled);
  }
}

function* exitAll(
  scope: DisposalScope,
  list: readonly { readonly dispose: Disposal; readonly isAsync: boolean }[],
): Generator<unknown, void, unknown> {
  let raised: Raised | null = scope.hasError ? { exception: scope.error } : null;
  for (const { dispose, isAsync } of [...list].reverse()) {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- no error, so that no program takes it for one
    if (raised?.exception instanceof RunOver) throw raised.exception;
    try {
      const outcome: unknown = dispose(raised);
      const suppressed: unknown = isAsync && isObject(outcome) ? yield outcome : outcome;
      if (suppressed === true) raised = null;
    } catch (exception) {
      if (
        exception instanceof BaseException &&
        "__context__" in exception &&
        exception !== raised?.exception
      ) {
        exception.__context__ ??= raised?.exception ?? null;
      }
      raised = { exception };
    }
  }
  if (raised !== null) throw raised.exception;
}

function isObject(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}
