const BEGIN = /^(?:\+ )?(?:Exception Group )?Traceback \(most recent call last\):$/;
const DEADLOCK = "deadlock";

/** Removes from tracebacks the places where a deadlocked program waits: CPython does not report them. */
export function simplerTracebacks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  /** Where the traceback at the end of the kept lines begins; null when they do not end with one. */
  let start: number | null = null;
  for (const line of lines) {
    const text = bare(line);
    if (text === DEADLOCK && start !== null) kept.splice(start, Infinity);
    if (BEGIN.test(text)) start = kept.length;
    else if (!text.startsWith("in ")) start = null;
    kept.push(line);
  }
  return kept;
}

/** A line without the marks that an exception group puts before it. */
function bare(line: string): string {
  return line.replace(/^[\s|]+/, "");
}
