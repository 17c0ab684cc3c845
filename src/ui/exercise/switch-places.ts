import type { Awaited, AwaitPlace } from "../../compiler/await-places.ts";
import type { Language } from "../page/preferences.ts";

/** The places of both programs of a cell. */
export type PlacesOfCell = Readonly<Record<Language, readonly AwaitPlace[]>>;

/** Reads the places that an exercise's HTML carries. @throws Error when the JSON is something else */
export function parsePlaces(json: string): PlacesOfCell {
  const data: unknown = JSON.parse(json);
  if (isRecord(data) && isPlaces(data.typescript) && isPlaces(data.python)) {
    return { typescript: data.typescript, python: data.python };
  }
  throw new Error("The exercise's HTML does not carry its places.");
}

/** Serialises places for a `script` element. */
export function placesToJson(places: PlacesOfCell): string {
  return JSON.stringify(places).replaceAll("<", "\\u003c");
}

function isPlaces(value: unknown): value is readonly AwaitPlace[] {
  return Array.isArray(value) && value.every(isPlace);
}

function isPlace(value: unknown): value is AwaitPlace {
  return (
    isRecord(value) &&
    typeof value.line === "number" &&
    typeof value.column === "number" &&
    typeof value.endColumn === "number" &&
    typeof value.code === "string" &&
    isAwaited(value.awaited)
  );
}

function isAwaited(value: unknown): value is Awaited {
  return isRecord(value) && typeof value.kind === "string";
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
