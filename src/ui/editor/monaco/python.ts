import * as monaco from "monaco-editor/editor/editor.api.js";
import { conf } from "monaco-editor/languages/definitions/python/python.js";
import { type PythonCompletion, completionsAt } from "../python-completion.ts";
import names from "../python-names.json";

const { CompletionItemKind } = monaco.languages;

const KINDS: Readonly<Record<string, monaco.languages.CompletionItemKind>> = {
  function: CompletionItemKind.Function,
  class: CompletionItemKind.Class,
  exception: CompletionItemKind.Class,
  constant: CompletionItemKind.Constant,
  property: CompletionItemKind.Property,
  module: CompletionItemKind.Module,
  keyword: CompletionItemKind.Keyword,
  variable: CompletionItemKind.Variable,
};

/** Registers Python with Monaco: how it is indented, and the names that a program may use. */
export function setUpPython(): void {
  monaco.languages.register({ id: "python", extensions: [".py"], aliases: ["Python"] });
  monaco.languages.setLanguageConfiguration("python", conf);
  monaco.languages.registerCompletionItemProvider("python", {
    triggerCharacters: ["."],
    provideCompletionItems(model, position) {
      const { startColumn } = model.getWordUntilPosition(position);
      const range = new monaco.Range(position.lineNumber, startColumn, position.lineNumber, position.column);
      const before = model.getLineContent(position.lineNumber).slice(0, position.column - 1);
      const found = completionsAt(model.getValue(), before, names);
      return { suggestions: found.map((completion) => suggestionOf(completion, range)) };
    },
  });
}

function suggestionOf(
  { name, kind, signature, summary }: PythonCompletion,
  range: monaco.IRange,
): monaco.languages.CompletionItem {
  return {
    label: signature === undefined ? name : { label: name, detail: signature },
    kind: KINDS[kind] ?? CompletionItemKind.Text,
    insertText: name,
    range,
    ...(summary === undefined ? {} : { documentation: summary }),
  };
}
