const BEGIN = /^(?:\+ )?(?:Exception Group )?Traceback \(most recent call last\):$/;
const GROUP = /^ *[+|] Exception Group Traceback/;
/** CPython leaves it out when a member's context, which we cannot know of, is a group. */
const CLOSING = /^ *\+-+$/;
const HEADER = /^(?:task|future|handle|asyncgen): </;
const DEADLOCK = "deadlock";
const CONTEXT = "During handling of the above exception, another exception occurred:";
const CAUSE = "The above exception was the direct cause of the following exception:";

/**
 * Leaves out of tracebacks what the two languages cannot have in common: the exceptions that were being handled when
 * another one was raised, for JavaScript does not know of them; the frames of a cause, because CPython's begin in the
 * frame that caught it; and where a program waits that is in a deadlock, because CPython cannot say it.
 */
export function simplerTracebacks(lines: readonly string[]): string[] {
  const kept: string[] = [];
  lines.forEach((line, index) => {
    const text = bare(line);
    if (text === CONTEXT) {
      kept.length = chainStart(kept);
    } else if (text === CAUSE) {
      kept.splice(segmentStart(kept, kept.length - 1), Infinity, ...kept.slice(-2), line);
    } else if (text === DEADLOCK) {
      kept.push(line);
      kept.splice(segmentStart(kept, kept.length), Infinity, line);
    } else if (bare(lines[index - 1]) !== CONTEXT) {
      kept.push(line);
    }
  });
  return kept.filter((line) => !CLOSING.test(line));
}

/** A line without what stands before it in an exception group. */
function bare(line: string | undefined): string {
  return (line ?? "").replace(/^[\s|]+/, "");
}

function indentation(line: string | undefined): number {
  return (line ?? "").search(/[^ ]|$/);
}

/** Where the chain of exceptions begins that ends, with an empty line, at the end of `lines`. */
function chainStart(lines: readonly string[]): number {
  let start = segmentStart(lines, lines.length - 1);
  while (start >= 3 && bare(lines[start - 1]) === "" && bare(lines[start - 2]) === CAUSE) {
    start = segmentStart(lines, start - 3);
  }
  return start;
}

/** Where the exception begins that ends before the line at `end`. */
function segmentStart(lines: readonly string[], end: number): number {
  if (bare(lines[end - 1]).startsWith("+-")) {
    // A group that stands last in another closes both: the line after it says how far in the outermost one stands.
    const first = Math.max(2, indentation(lines[end]));
    const begins = (line: string): boolean => GROUP.test(line) && indentation(line) === first;
    return Math.max(
      0,
      lines.findLastIndex((line, index) => index < end && begins(line)),
    );
  }
  for (let index = end - 1; index >= 0; index--) {
    const text = bare(lines[index]);
    if (BEGIN.test(text)) return index;
    if (text === "" || HEADER.test(text) || text.startsWith("+-")) break;
  }
  return Math.max(0, end - 1);
}
