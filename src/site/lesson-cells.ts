/** A cell as a lesson names it. */
export interface LessonCell {
  /** The example's id, `<lesson>/<name>`. */
  readonly example: string;
  readonly title: string;
}

/**
 * The cells of a lesson, in the order in which they stand there.
 *
 * @param source the lesson's MDX
 */
export function cellsOf(source: string): LessonCell[] {
  return [...source.matchAll(/<Cell\b([^>]*)\/>/g)].flatMap(([, attributes = ""]) => {
    const example = attribute(attributes, "example");
    const title = attribute(attributes, "title");
    return example === null || title === null ? [] : [{ example, title }];
  });
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? null;
}
