/**
 * Divides the HTML of some prose into its first paragraph, without the element around it, and what follows.
 *
 * @throws Error when it does not begin with a paragraph
 */
export function firstParagraph(html: string): { readonly first: string; readonly rest: string } {
  const [, first, rest] = /^\s*<p>(.*?)<\/p>(.*)$/s.exec(html) ?? [];
  if (first === undefined || rest === undefined)
    throw new Error(`A question and an answer begin with a paragraph, but this does not: ${html.trim()}`);
  return { first: first.trim(), rest: rest.trim() };
}
