import { isProgram } from "../cell/cell-data.ts";
import type { CompiledProgram } from "../../compiler/program.ts";

/** The data for the playground's script in its HTML, as JSON. */
export interface PlaygroundData {
  /** The title of the example that the page shows at first. */
  readonly first: string;
  /** A new program. */
  readonly blank: { readonly program: CompiledProgram; readonly python: string };
  /** The address of the file of examples. */
  readonly examples: string;
}

/** @throws Error when the JSON is not the playground's */
export function parsePlaygroundData(json: string): PlaygroundData {
  const data: unknown = JSON.parse(json);
  if (!isPlaygroundData(data)) throw new Error("The playground's HTML does not carry its data.");
  return data;
}

function isPlaygroundData(value: unknown): value is PlaygroundData {
  return (
    isRecord(value) &&
    typeof value.first === "string" &&
    typeof value.examples === "string" &&
    isRecord(value.blank) &&
    isProgram(value.blank.program) &&
    typeof value.blank.python === "string"
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
