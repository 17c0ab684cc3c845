import { isCondition, type Condition } from "../../../trace/target/conditions.ts";

/** What the script of an exercise needs of its file; the sentences are in the page’s HTML. */
export interface TargetData {
  readonly conditions: readonly Condition[];
  /** What the run of each typical mistake does, in the order of their causes. */
  readonly mistakes: readonly (readonly Condition[])[];
}

/** Reads the data that an exercise's HTML carries. @throws Error when the JSON is something else */
export function parseTargetData(json: string): TargetData {
  const data: unknown = JSON.parse(json);
  if (isRecord(data) && isConditions(data.conditions) && isLists(data.mistakes)) {
    return { conditions: data.conditions, mistakes: data.mistakes };
  }
  throw new Error("The exercise's HTML does not carry its conditions.");
}

/** Serialises the data for a `script` element. */
export function targetDataToJson(data: TargetData): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}

function isConditions(value: unknown): value is readonly Condition[] {
  return Array.isArray(value) && value.every(isCondition);
}

function isLists(value: unknown): value is readonly (readonly Condition[])[] {
  return Array.isArray(value) && value.every(isConditions);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
