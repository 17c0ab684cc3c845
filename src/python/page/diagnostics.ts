import type { PythonDiagnostic } from "../protocol.ts";

/**
 * Reads the worker's answer about a program.
 *
 * @returns the diagnostics among it
 */
export function readDiagnostics(value: unknown): readonly PythonDiagnostic[] {
  return Array.isArray(value) ? value.filter(isDiagnostic) : [];
}

function isDiagnostic(value: unknown): value is PythonDiagnostic {
  if (typeof value !== "object" || value === null) return false;
  if (!("severity" in value) || value.severity !== "error") return false;
  if (!("message" in value) || typeof value.message !== "string") return false;
  return places.every((place) => {
    const number: unknown = Reflect.get(value, place);
    return typeof number === "number" && Number.isInteger(number) && number >= 1;
  });
}

const places = ["line", "column", "endLine", "endColumn"];
