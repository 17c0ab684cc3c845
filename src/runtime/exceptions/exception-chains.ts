/** An exception with the exceptions that its traceback shows, each where it shows it. */
export interface Chain {
  readonly exception: unknown;
  cause: Chain | null;
  context: Chain | null;
  /** What a group holds; null for any other exception. */
  members: readonly Chain[] | null;
}

/**
 * Finds out which causes and contexts a traceback shows. One that several exceptions have in common is shown
 * once, with the last of a group's members: the members are looked at from the last to the first.
 *
 * Follows `TracebackException.__init__` (`Lib/traceback.py`).
 *
 * @param exception the exception whose traceback is printed.
 * @returns the exception with its causes, contexts and members.
 */
export function chainOf(exception: unknown): Chain {
  const seen = new Set<unknown>();
  const make = (next: unknown): Chain => {
    seen.add(next);
    return { exception: next, cause: null, context: null, members: null };
  };
  const outermost = make(exception);
  const open = [outermost];
  for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
    const cause = link(chain.exception, "__cause__") ?? link(chain.exception, "cause");
    const context = isContextHidden(chain.exception) ? null : link(chain.exception, "__context__");
    if (cause !== null && !seen.has(cause)) open.push((chain.cause = make(cause)));
    if (cause === null && context !== null && !seen.has(context)) open.push((chain.context = make(context)));
    chain.members = membersOf(chain.exception)?.map(make) ?? null;
    if (chain.members !== null) open.push(...chain.members);
  }
  return outermost;
}

function link(exception: unknown, property: "__cause__" | "__context__" | "cause"): Error | null {
  if (!(exception instanceof Error)) return null;
  const linked: unknown = Reflect.get(exception, property);
  return linked instanceof Error ? linked : null;
}

function isContextHidden(exception: unknown): boolean {
  return exception instanceof Error && Reflect.get(exception, "__suppress_context__") === true;
}

function membersOf(exception: unknown): readonly unknown[] | null {
  if (!(exception instanceof Error) || !("exceptions" in exception)) return null;
  return Array.isArray(exception.exceptions) ? exception.exceptions : null;
}
