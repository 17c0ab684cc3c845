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

/**
 * The lines that follow "Object created at (most recent call last):" in a report, in debug mode.
 *
 * @param created the stack of the call that made the object.
 */
export function creationLines(created: Error): string[] {
  const { source } = interpreter();
  return [...source.frames(created)].reverse().flatMap(({ name, line }) => {
    const text = source.line(line)?.trim();
    const place = `  File "${source.fileName}", line ${line}, in ${name.slice(name.lastIndexOf(".") + 1)}`;
    return text === undefined || text === "" ? [place] : [place, `    ${text}`];
  });
}
