import type { PythonQuestion } from "../protocol.ts";

/** @returns null for what is not a question */
export function readQuestion(value: unknown): PythonQuestion | null {
  if (typeof value !== "object" || value === null || !("kind" in value)) return null;
  if (value.kind !== "check" || !("source" in value) || typeof value.source !== "string") return null;
  return { kind: "check", source: value.source };
}
