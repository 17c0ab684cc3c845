import { interpreter } from "./interpreter.ts";

/**
 * Where an object was made, as reprs show it in debug mode: `main.ts:12`. Python names the innermost frame, asyncio's own
 * included; here it is the program's.
 *
 * @param created the stack of the call that made it; null out of debug mode.
 * @returns null where the program's line is not known.
 */
export function createdAt(created: Error | null): string | null {
  if (created === null) return null;
  const { source } = interpreter();
  const frame = source.frames(created)[0];
  return frame === undefined ? null : `${source.fileName}:${frame.line}`;
}

/** What a report tells in debug mode of the call that made the object: the program's frames, the outermost first. */
export class CreationTrace {
  readonly #created: Error;

  constructor(created: Error) {
    this.#created = created;
  }

  /** The frames' lines, as in a traceback. */
  lines(): string[] {
    const { source } = interpreter();
    return [...source.frames(this.#created)].reverse().flatMap(({ name, line }) => {
      const text = source.line(line)?.trim();
      const place = `  File "${source.fileName}", line ${line}, in ${name.slice(name.lastIndexOf(".") + 1)}`;
      return text === undefined || text === "" ? [place] : [place, `    ${text}`];
    });
  }

  /** Follows `default_exception_handler` of `Lib/asyncio/base_events.py`. */
  describe(): string {
    return ["Object created at (most recent call last):", ...this.lines()].join("\n");
  }
}

/**
 * What an exception handler is told of the call that made an object; nothing out of debug mode.
 *
 * @param created the stack of that call.
 */
export function sourceTraceback(created: Error | null): { readonly source_traceback?: CreationTrace } {
  return created === null ? {} : { source_traceback: new CreationTrace(created) };
}
