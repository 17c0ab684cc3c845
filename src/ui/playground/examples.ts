import type { CompiledProgram } from "../../compiler/program.ts";
import { isProgram } from "../cell/cell-data.ts";

/** An example of the site, in both languages. */
export interface Example {
  /** `<lesson>/<name>`. */
  readonly id: string;
  readonly title: string;
  readonly program: CompiledProgram;
  readonly python: string;
}

/** The examples of a lesson, or of a topic of the reference. */
export interface ExampleGroup {
  readonly title: string;
  readonly examples: readonly Example[];
}

let loaded: Promise<readonly ExampleGroup[]> | null = null;

/**
 * The site's examples, downloaded once.
 *
 * @param address of their file, which the page names
 * @throws Error when the file cannot be loaded, or is not a list of examples
 */
export function loadExamples(address: string): Promise<readonly ExampleGroup[]> {
  loaded ??= download(address).catch((reason: unknown) => {
    loaded = null;
    throw reason;
  });
  return loaded;
}

async function download(address: string): Promise<readonly ExampleGroup[]> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(`The examples could not be loaded: the server answered ${String(response.status)}.`);
  return parseExamples(await response.json());
}

/** @throws Error when the value is not a list of examples */
export function parseExamples(value: unknown): readonly ExampleGroup[] {
  if (!Array.isArray(value) || !value.every(isGroup))
    throw new Error("The file of examples has no examples.");
  return value;
}

/**
 * The examples that have every word of the query in their title, the title of their group, or the code of
 * one of their programs, upper and lower case alike. Groups that have none are left out.
 */
export function findExamples(groups: readonly ExampleGroup[], query: string): readonly ExampleGroup[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  return groups.flatMap((group) => {
    const examples = group.examples.filter(({ title, program, python }) => {
      const text = `${group.title}\n${title}\n${program.source}\n${python}`.toLowerCase();
      return wanted.every((word) => text.includes(word));
    });
    return examples.length === 0 ? [] : [{ title: group.title, examples }];
  });
}

function isGroup(value: unknown): value is ExampleGroup {
  return (
    isRecord(value) &&
    typeof value.title === "string" &&
    Array.isArray(value.examples) &&
    value.examples.every(isExample)
  );
}

function isExample(value: unknown): value is Example {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.title === "string" &&
    typeof value.python === "string" &&
    isProgram(value.program)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
