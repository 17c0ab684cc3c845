import type { MomentName } from "../moments/moment-locator.ts";
import { isMomentName } from "../moments/moment-locator.ts";
import type { Language } from "../page/preferences.ts";

/** What an address asks the focus view to show. */
export interface FocusAddress {
  /** The example of a cell. */
  readonly cell: string;
  /** The moment; null when none is named, and "damaged" when it cannot be read. */
  readonly moment: MomentName | "damaged" | null;
}

const CELL = "focus";
const MOMENT = "moment";

/** Reads the query string of an address; null when it does not ask for the focus view. */
export function readFocusAddress(query: string): FocusAddress | null {
  const asked = new URLSearchParams(query);
  const cell = asked.get(CELL);
  if (cell === null) return null;
  return { cell, moment: momentOf(asked) };
}

function momentOf(asked: URLSearchParams): FocusAddress["moment"] {
  const event = asked.get(MOMENT);
  if (event === null) return null;
  const [task, text, of, occurrence] = ["task", "text", "of", "occurrence"].map((name) => asked.get(name));
  const number = Number(occurrence ?? 1);
  const name = {
    event,
    ...(task != null && { task }),
    ...(text != null && { text }),
    ...(of != null && { of }),
    ...(number !== 1 && { occurrence: number }),
  };
  return isMomentName(name) && Number.isInteger(number) && number > 0 ? name : "damaged";
}

/**
 * The address of a cell in the focus view, and of a moment of its run.
 *
 * @param page the page's address; what it asks for otherwise is left out
 */
export function focusAddress(
  page: string,
  cell: string,
  at: { readonly language: Language; readonly moment: MomentName | null } | null,
): string {
  const url = new URL(page);
  const asked = new URLSearchParams({ [CELL]: cell });
  if (at !== null) asked.set("language", at.language);
  if (at?.moment != null) {
    const { event, task, text, of, occurrence } = at.moment;
    asked.set(MOMENT, event);
    for (const [name, value] of Object.entries({ task, text, of, occurrence })) {
      if (value !== undefined) asked.set(name, String(value));
    }
  }
  // An address that is read aloud or typed has slashes.
  url.search = asked.toString().replaceAll("%2F", "/");
  url.hash = "";
  return url.href;
}

/** The same address without the focus view and its moment. */
export function withoutFocus(address: string): string {
  const url = new URL(address);
  for (const name of [CELL, MOMENT, "task", "text", "of", "occurrence"]) url.searchParams.delete(name);
  return url.href;
}
