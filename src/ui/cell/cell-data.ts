import type { CompiledProgram } from "../../compiler/program.ts";

/** The data for a cell's script in its HTML, as JSON. */
export interface CellData {
  readonly program: CompiledProgram;
  /** The same program in Python. */
  readonly python: string;
  /** The lines that CPython printed, or null when nothing is to be compared. */
  readonly expected: readonly string[] | null;
  /** The changes of the program that the page asks the reader to make; none where nothing is compared. */
  readonly variants: readonly VariantData[];
}

/** A changed program, in both languages, and the lines that CPython printed for it. */
export interface VariantData {
  readonly typescript: string;
  readonly python: string;
  readonly expected: readonly string[];
}

/** Serialises data for a `script` element. */
export function toScriptJson(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

/** @throws Error when the JSON is not a cell's */
export function parseCellData(json: string): CellData {
  const data: unknown = JSON.parse(json);
  if (!isCellData(data)) throw new Error("The cell's HTML does not carry its program.");
  return data;
}

function isCellData(value: unknown): value is CellData {
  return (
    isRecord(value) &&
    isProgram(value.program) &&
    typeof value.python === "string" &&
    (value.expected === null || Array.isArray(value.expected)) &&
    Array.isArray(value.variants)
  );
}

/** Whether a value is a program that was compiled when the site was built. */
export function isProgram(value: unknown): value is CompiledProgram {
  return isRecord(value) && typeof value.source === "string" && typeof value.code === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
