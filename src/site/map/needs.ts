import type { MapTerm } from "./model.ts";

/**
 * The terms in an order in which each comes after those that it needs; otherwise as they are given. Needs
 * that are not among the terms are ignored.
 *
 * @throws Error when terms need each other in a circle
 */
export function inOrderOfNeeds<T extends MapTerm>(terms: readonly T[]): T[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const sorted = new Set<T>();
  const visit = (term: T, path: readonly string[]): void => {
    if (sorted.has(term)) return;
    if (path.includes(term.id))
      throw new Error(`These terms need each other: ${[...path, term.id].join(" → ")}.`);
    for (const need of term.needs) {
      const needed = byId.get(need);
      if (needed !== undefined) visit(needed, [...path, term.id]);
    }
    sorted.add(term);
  };
  for (const term of terms) visit(term, []);
  return [...sorted];
}

/**
 * In which row each term is if it is below all that it needs: 0 for those that need nothing among the terms.
 *
 * @returns the rows by the terms' ids
 */
export function rowsOfNeeds(terms: readonly MapTerm[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { id, needs } of inOrderOfNeeds(terms)) {
    rows.set(id, Math.max(0, ...needs.map((need) => (rows.get(need) ?? -1) + 1)));
  }
  return rows;
}

/** The ids of all terms that are needed for a term, those needed for these too. */
export function allNeedsOf(id: string, terms: readonly MapTerm[]): Set<string> {
  const found = new Set<string>();
  const visit = (each: string): void => {
    for (const need of terms.find((term) => term.id === each)?.needs ?? []) {
      if (found.has(need)) continue;
      found.add(need);
      visit(need);
    }
  };
  visit(id);
  return found;
}
