import ts from "typescript";
import { compile } from "../compiler/compile.ts";
import type { CompiledProgram } from "../compiler/program.ts";
import type { VariantData } from "../ui/cell/cell-data.ts";

/** One example of `content/examples`, compiled. */
export interface Example {
  /** `<lesson>/<name>`. */
  readonly id: string;
  readonly typescript: string;
  readonly python: string;
  /** The lines that CPython printed. */
  readonly expected: readonly string[];
  readonly program: CompiledProgram;
}

const files = import.meta.glob<string>("../../content/examples/**/*.{ts,py,out}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const loaded = new Map<string, Example>();

/** The ids of all examples, in the order of their folders; those of their variants too. */
export function exampleIds(): string[] {
  return Object.keys(files)
    .filter((path) => path.endsWith(".ts"))
    .map((path) => path.replace(/^.*\/examples\//, "").replace(/\.ts$/, ""))
    .sort();
}

/**
 * The changes of an example that its page asks the reader to make: the programs in the folder of its name.
 *
 * @param id the example's; its variants are called `<lesson>/<name>/<change>`
 */
export function variantsOf(id: string): VariantData[] {
  return exampleIds()
    .filter((each) => each.startsWith(`${id}/`))
    .map((each) => ({
      typescript: read(each, "ts"),
      python: read(each, "py"),
      expected: linesOf(each),
    }));
}

/**
 * An example by its id, compiled once while the site is built.
 *
 * @throws Error when one of its three files is missing, or when it does not compile
 */
export function loadExample(id: string): Example {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  // Without their last newlines, which an editor would show as an empty line.
  const typescript = read(id, "ts").replace(/\n$/, "");
  const python = read(id, "py").replace(/\n$/, "");
  const example = {
    id,
    typescript,
    python,
    expected: linesOf(id),
    program: compiled(id, typescript),
  };
  loaded.set(id, example);
  return example;
}

/** The lines that CPython printed. */
function linesOf(id: string): string[] {
  return read(id, "out").split("\n").slice(0, -1);
}

function read(id: string, extension: "ts" | "py" | "out"): string {
  const text = files[`../../content/examples/${id}.${extension}`];
  if (text !== undefined) return text;
  const advice =
    extension === "out" ? "`npm run record` makes it." : `The examples are: ${exampleIds().join(", ")}.`;
  throw new Error(
    `A cell asks for the example "${id}", but content/examples/${id}.${extension} is missing. ${advice}`,
  );
}

function compiled(id: string, source: string): CompiledProgram {
  const result = compile(ts, source, "main.ts");
  if (result.kind === "compiled") return result.program;
  const problems = result.diagnostics.map(
    ({ line, column, message }) => `  content/examples/${id}.ts:${String(line)}:${String(column)} ${message}`,
  );
  throw new Error(`The example "${id}" does not compile:\n${problems.join("\n")}`);
}
