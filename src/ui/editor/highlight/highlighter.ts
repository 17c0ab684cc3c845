import { createHighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import type { HighlighterCore, LanguageInput } from "shiki/core";
import { darkTheme, lightTheme } from "./theme.ts";

/** A highlighter with this site's two themes, for the languages given. */
export function createHighlighter(languages: LanguageInput[]): Promise<HighlighterCore> {
  return createHighlighterCore({
    themes: [lightTheme, darkTheme],
    langs: languages,
    // The platform's own regular expressions: no WebAssembly to load, and the same result when the site is
    // built.
    engine: createJavaScriptRegexEngine(),
  });
}
