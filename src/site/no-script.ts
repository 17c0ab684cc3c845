/** What pages say and how they look without JavaScript. */
export const noScriptWords = {
  note: "Programs run with JavaScript, which is off in this browser. Here each program is shown with the output that CPython 3.14 prints for it, in Python and in TypeScript, and so are names in the text.",
};

const SCHEMES = ["light", "dark"] as const;

/**
 * Rules that give a page without scripts the colours of the reader's system. With scripts, a page has the
 * colours of its `data-theme`.
 *
 * @param tokens the style sheet of the palettes, with a rule for each `:root[data-theme="…"]`
 * @throws Error when it lacks one of them
 */
export function systemColours(tokens: string): string {
  const rules = SCHEMES.map((scheme) => {
    const palette = new RegExp(`:root\\[data-theme="${scheme}"\\] \\{([^}]*--paper[^}]*)\\}`).exec(
      tokens,
    )?.[1];
    if (palette === undefined) throw new Error(`There is no palette for the ${scheme} theme.`);
    const query = `(scripting: none) and (prefers-color-scheme: ${scheme}) and (forced-colors: none)`;
    // Stronger than the rules of a theme.
    return `@media ${query} {\n:root:root:root {${palette}  color-scheme: ${scheme};\n}\n}\n`;
  });
  return rules.join("");
}
