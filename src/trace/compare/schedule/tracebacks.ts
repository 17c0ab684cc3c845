const BEGIN = /^(?:\+ )?(?:Exception Group )?Traceback \(most recent call last\):$/;
const DEADLOCK = "deadlock";

/** Leaves out of tracebacks where a program waits that is in a deadlock, because CPython cannot say it. */
export function simplerTracebacks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (bare(line) === DEADLOCK) kept.splice(segmentStart(kept), Infinity);
    kept.push(line);
  }
  return kept;
}

/** A line without what stands before it in an exception group. */
function bare(line: string): string {
  return line.replace(/^[\s|]+/, "");
}

/** Where the exception begins whose frames end the lines. */
function segmentStart(lines: readonly string[]): number {
  const start = lines.findLastIndex((line) => BEGIN.test(bare(line)));
  const isOfIt = start !== -1 && lines.slice(start + 1).every((line) => bare(line).startsWith("in "));
  return isOfIt ? start : lines.length;
}
