import { frameLines } from "../text/frame-lines.ts";
import { interpreter } from "../state/interpreter.ts";

// Not in the objects: a program may have a million of them, and outside debug mode they need no field for it.
const creations = new WeakMap<object, Error>();

/** Keeps the stack of the call that makes a future or a handle. Call it in debug mode only. */
export function noteCreation(made: object): void {
  creations.set(made, new Error());
}

/** A function of CPython's library that makes a task or a future, and the line on which it does. */
interface Maker {
  readonly file: string;
  readonly creates: number;
}

const makers = new WeakMap<object, Maker>();

/**
 * Notes which function of the library has made a task or a future.
 *
 * @param made what was made just now.
 * @returns it.
 */
export function madeIn<T extends object>(made: T, maker: Maker): T {
  if (creations.has(made)) makers.set(made, maker);
  return made;
}

/**
 * Where an object was made, as reprs show it in debug mode: `main.ts:12`. Python names the innermost frame,
 * asyncio's own included. Here it is that for tasks and for what `createFuture` gives, and the program's
 * otherwise.
 *
 * @param made the future or handle.
 * @returns null out of debug mode, and where the program's line is not known.
 */
export function createdAt(made: object): string | null {
  const created = creations.get(made);
  if (created === undefined) return null;
  const maker = makers.get(made);
  if (maker !== undefined) return `${maker.file}:${maker.creates}`;
  const { source } = interpreter();
  const frame = source.frames(created)[0];
  return frame === undefined ? null : `${source.fileName}:${frame.line}`;
}

/**
 * What a report says in debug mode about the call that made the object: the program's frames, the outermost
 * first.
 */
export class CreationTrace {
  readonly #created: Error;

  constructor(created: Error) {
    this.#created = created;
  }

  /** The frames' lines, as in a traceback. */
  lines(): string[] {
    const { source } = interpreter();
    const outermostFirst = [...source.frames(this.#created)].reverse();
    return outermostFirst.flatMap(({ name, line }) => frameLines(source.fileName, line, name));
  }

  /** Follows `default_exception_handler` of `Lib/asyncio/base_events.py`. */
  describe(): string {
    return ["Object created at (most recent call last):", ...this.lines()].join("\n");
  }
}

/**
 * What an exception handler gets about the call that made an object; nothing out of debug mode.
 *
 * @param made the future or handle.
 */
export function sourceTraceback(made: object): { readonly source_traceback?: CreationTrace } {
  const created = creations.get(made);
  return created === undefined ? {} : { source_traceback: new CreationTrace(created) };
}
