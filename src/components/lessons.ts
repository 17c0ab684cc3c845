import { getCollection, type CollectionEntry } from "astro:content";

export interface Lesson {
  readonly number: number;
  readonly entry: CollectionEntry<"docs">;
}

/**
 * The lessons of one language in their order.
 *
 * @param locale the folder of the language in `content/`, or undefined for the one at the root
 */
export async function lessons(locale?: string): Promise<Lesson[]> {
  const folder = locale === undefined ? "lessons/" : `${locale}/lessons/`;
  const pages = await getCollection("docs");
  return pages
    .flatMap((entry) =>
      entry.data.lesson !== undefined && entry.id.startsWith(folder) ? [{ number: entry.data.lesson, entry }] : [],
    )
    .sort((one, other) => one.number - other.number);
}
