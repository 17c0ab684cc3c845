import { readdirSync, readFileSync } from "node:fs";

/** A program, and what CPython prints for it. */
export interface RecordedProgram {
  readonly title: string;
  readonly source: string;
  readonly output: string;
}

/** Reads the programs in Python of a folder. What CPython prints is beside each, with the suffix `.out`. */
export function recordedPrograms(folder: URL): readonly RecordedProgram[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".py"))
    .map((name) => {
      const source = readFileSync(new URL(name, folder), "utf8");
      const output = readFileSync(new URL(name.replace(/py$/, "out"), folder), "utf8");
      const title = /^"""(.*)"""$/m.exec(source)?.[1] ?? name;
      return { title, source, output };
    });
}
