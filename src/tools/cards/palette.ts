import { readFileSync } from "node:fs";

const read = (name: string): string => readFileSync(new URL(`../../styles/${name}`, import.meta.url), "utf8");

/** The colours of the site's light theme, by the names of their custom properties without hyphens: `ink`. */
const colours = new Map(
  [...block(read("tokens.css"), ':root[data-theme="light"] {').matchAll(/^ *--([\w-]+): (#\w+);$/gm)].map(
    ([, name = "", value = ""]) => [name, value],
  ),
);

const drawing = read("views/timeline-drawing.css");

/** A colour of the light theme. @throws Error when the theme has none of this name */
export function colour(name: string): string {
  const value = colours.get(name);
  if (value === undefined) throw new Error(`The light theme has no colour --${name}.`);
  return value;
}

/** The colour of a shape or a text of a timeline, by its tone. @throws Error at an unknown tone */
export function toneColour(tone: string, isText = false): string {
  const rule = block(drawing, `.tone-${tone} {`);
  const [, ofShape] = /--tone: var\(--([\w-]+)\)/.exec(rule) ?? [];
  const [, ofText = ofShape] = /--tone-text: var\(--([\w-]+)\)/.exec(rule) ?? [];
  const name = isText ? ofText : ofShape;
  if (name === undefined) throw new Error(`timeline-drawing.css has no tone ${tone}.`);
  return colour(name);
}

/** What is between the braces of the first rule that begins so. */
function block(css: string, begin: string): string {
  const from = css.indexOf(begin);
  return from === -1 ? "" : css.slice(from + begin.length, css.indexOf("}", from));
}
