/** What a page for a class shows. */
export interface ClassPage {
  /** Empty without one. */
  readonly title: string;
  /** The ids of examples, each once, in the order of the page. */
  readonly items: readonly string[];
}

/** A page as an address names it, which may be any text. */
export interface ReadClassPage extends ClassPage {
  /** The first of the names that the site does not have, cut where they are long. */
  readonly unknown: readonly string[];
  /** How many more there are. */
  readonly moreUnknown: number;
  /** Whether some items were left out because there are too many. */
  readonly isCut: boolean;
}

export type ItemKind = "cell" | "exercise";

/** How many cells and exercises a page has at most: each is an editor, a timeline and more. */
export const MAX_ITEMS = 40;
/** The longest title, in UTF-16 code units. */
export const MAX_TITLE = 120;

const MAX_UNKNOWN = 3;
const MAX_NAME = 60;

const PARAMETERS: Readonly<Record<ItemKind, string>> = { cell: "cells", exercise: "exercises" };

/** The parameters by which an address chooses how cells begin; they stay in it. */
const KEPT = ["language", "speed"];

/**
 * Reads the address of a page: `?title=…&cells=ID,ID&exercises=ID,ID`. `cells` and `exercises` may come
 * several times; the order of the address is that of the page.
 *
 * @param search the address from its `?` on
 * @param isKnown whether the site has an example with this id as a cell or an exercise
 */
export function readClassPage(search: string, isKnown: (id: string) => boolean): ReadClassPage {
  const parameters = new URLSearchParams(search);
  const items = new Set<string>();
  const unknown = new Set<string>();
  let isCut = false;
  for (const [name, value] of parameters) {
    if (!Object.values(PARAMETERS).includes(name)) continue;
    for (const id of value.split(",").map((each) => each.trim())) {
      if (id === "" || items.has(id)) continue;
      if (!isKnown(id)) unknown.add(id);
      else if (items.size < MAX_ITEMS) items.add(id);
      else isCut = true;
    }
  }
  return {
    title: cleanTitle(parameters.get("title") ?? ""),
    items: [...items],
    unknown: [...unknown].slice(0, MAX_UNKNOWN).map((name) => cut(name, MAX_NAME)),
    moreUnknown: Math.max(0, unknown.size - MAX_UNKNOWN),
    isCut,
  };
}

/**
 * The address of a page, from its `?` on; empty for a page with nothing on it and no title.
 *
 * @param kindOf what an item is
 * @param before the address that is replaced: how its cells begin stays
 */
export function writeClassPage(
  { title, items }: ClassPage,
  kindOf: (id: string) => ItemKind,
  before = "",
): string {
  const parts: string[] = [];
  const named = cleanTitle(title);
  if (named !== "") parts.push(`title=${encodeURIComponent(named)}`);
  let last: ItemKind | null = null;
  for (const id of items) {
    const kind = kindOf(id);
    // Ids have letters, digits, hyphens and slashes, which an address may have as they are.
    if (kind === last) parts.push(`${parts.pop() ?? ""},${id}`);
    else parts.push(`${PARAMETERS[kind]}=${id}`);
    last = kind;
  }
  const earlier = new URLSearchParams(before);
  for (const name of KEPT) {
    const value = earlier.get(name);
    if (value !== null) parts.push(`${name}=${encodeURIComponent(cut(value, MAX_NAME))}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** A title on one line, and no longer than a title may be. */
function cleanTitle(title: string): string {
  return cut(title.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, " ").trim(), MAX_TITLE);
}

function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Not between the halves of a character.
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
