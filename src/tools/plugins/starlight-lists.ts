import type { Plugin } from "vite";
import { replaceOnce } from "./patch.ts";

const STYLE_SHEET = "/starlight/dist/style/markdown.css";
const RULE = /\.sl-markdown-content\s+:is\(ol, ul\):has\(> li[^{]*\{[^}]*\}/g;

/**
 * Leaves out of Starlight's style sheet for prose the rule that spaces the items of lists. Its `:has()` makes
 * a browser compute the style of every element of the page again whenever an element is added or removed
 * anywhere: 40 ms for each step in a lesson with six cells. `styles/prose.css` has a rule in its place.
 */
export function starlightLists(): Plugin {
  return {
    name: "loopscope:starlight-lists",
    enforce: "pre",
    transform: (code, id) =>
      id.replaceAll("\\", "/").endsWith(STYLE_SHEET)
        ? replaceOnce(code, RULE, "", "so that a change somewhere does not restyle the whole page")
        : undefined,
  };
}
