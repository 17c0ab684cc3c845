import { shikiToMonaco } from "@shikijs/monaco";
import * as monaco from "monaco-editor/editor/editor.api.js";
import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";
import { createHighlighter } from "../highlight/highlighter.ts";
import { isColouredLine } from "../highlight/limits.ts";
import type { Language } from "../../page/preferences.ts";

/** Gives Monaco the colours of the static code. It asks for them line by line on the page's own thread. */
export async function setUpColours(): Promise<void> {
  const languages: typeof monaco.languages = {
    ...monaco.languages,
    setTokensProvider(id, provider) {
      return monaco.languages.setTokensProvider(id, "then" in provider ? provider : inShortLines(provider));
    },
  };
  const highlighter = await createHighlighter([typescript, python]);
  // The grammar's expressions are compiled when they are first used, which may take its time on a slow
  // machine.
  shikiToMonaco(highlighter, { ...monaco, languages }, { tokenizeTimeLimit: 10_000 });
}

/**
 * Colours the lines of a program, each in a task of its own. The grammar's expressions are compiled when they
 * are first used, which takes about half a second: the first key in an editor would wait for it.
 */
export async function warmUpColours(source: string, language: Language): Promise<void> {
  for (const line of source.split("\n")) {
    if (!isColouredLine(line)) continue;
    await new Promise((resolve) => setTimeout(resolve));
    monaco.editor.tokenize(line, language);
  }
}

type Provider = monaco.languages.TokensProvider | monaco.languages.EncodedTokensProvider;

function inShortLines(provider: Provider): Provider {
  if ("tokenizeEncoded" in provider) return provider;
  return {
    getInitialState: () => provider.getInitialState(),
    tokenize: (line, state) =>
      isColouredLine(line)
        ? provider.tokenize(line, state)
        : { endState: state, tokens: [{ startIndex: 0, scopes: "" }] },
  };
}
