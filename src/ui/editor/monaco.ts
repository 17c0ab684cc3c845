import "monaco-editor/features/register.all.js";
import * as monaco from "monaco-editor/editor/editor.api.js";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import type { CellEditor, CellEditorOptions } from "./editor.ts";
import type { ShownProgram } from "./load-ahead.ts";
import { languageWorker } from "./compiler-client.ts";
import { isColoured } from "./highlight/limits.ts";
import { darkTheme, lightTheme } from "./highlight/theme.ts";
import { setUpColours, warmUpColours } from "./monaco/colours.ts";
import { leaveWithEscapeThenTab } from "./monaco/leaving.ts";
import { failureDecoration, markersFor, lineDecoration } from "./monaco/marks.ts";
import { setUpPython } from "./monaco/python.ts";
import { setUpTypeScript, warmUpTypeScript } from "./monaco/typescript.ts";
import type { Language } from "../page/preferences.ts";

const PROBLEMS = "loopscope";
const EXTENSIONS: Readonly<Record<Language, string>> = { typescript: "ts", python: "py" };
// As the style guides of both languages recommend.
const TAB_SIZES: Readonly<Record<Language, number>> = { typescript: 2, python: 4 };
// The editor is as high as its text up to this many lines: all visible lines are drawn and coloured at once.
const MAX_LINES_IN_SIGHT = 120;

let ready: Promise<void> | null = null;

/**
 * Does what the first editor would wait for: registers the languages, starts the language service, has it
 * read TypeScript's library and asyncio's declarations, and colours a program once.
 */
export async function prepareMonaco({ source, language }: ShownProgram): Promise<void> {
  await (ready ??= setUp());
  await Promise.all([warmUpTypeScript(), warmUpColours(source, language)]);
}

/** Creates a Monaco editor in a cell, with the place and the font of its static code. */
export async function createMonacoEditor(options: CellEditorOptions): Promise<CellEditor> {
  const style = getComputedStyle(options.like);
  // Monaco measures the font once, so it must be loaded.
  await Promise.all([(ready ??= setUp()), document.fonts.load(`${style.fontSize} ${style.fontFamily}`)]);

  const model = monaco.editor.createModel(
    options.source,
    languageOf(options.source, options.language),
    monaco.Uri.parse(`file:///${options.id}/main.${EXTENSIONS[options.language]}`),
  );
  const editor = monaco.editor.create(options.parent, {
    model,
    ariaLabel: options.label,
    theme: currentTheme(),
    fontFamily: style.fontFamily,
    fontSize: parseFloat(style.fontSize),
    lineHeight: parseFloat(style.lineHeight),
    fontLigatures: false,
    padding: { top: parseFloat(style.paddingTop), bottom: parseFloat(style.paddingBottom) },
    lineNumbersMinChars: 4,
    lineDecorationsWidth: 12,
    tabSize: TAB_SIZES[options.language],
    detectIndentation: false,
    automaticLayout: true,
    contextmenu: false,
    fixedOverflowWidgets: true,
    folding: false,
    glyphMargin: false,
    guides: { indentation: false },
    minimap: { enabled: false },
    occurrencesHighlight: "off",
    overviewRulerBorder: false,
    overviewRulerLanes: 0,
    renderLineHighlight: "none",
    scrollBeyondLastLine: false,
    scrollbar: {
      alwaysConsumeMouseWheel: false,
      vertical: "auto",
      verticalScrollbarSize: 8,
      horizontalScrollbarSize: 8,
    },
    "semanticHighlighting.enabled": false,
    showUnused: false,
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false },
    wordBasedSuggestions: "off",
  });
  alignText(editor, options.like);

  const fit = (): void => {
    const lineHeight = editor.getOption(monaco.editor.EditorOption.lineHeight);
    const height = Math.min(editor.getContentHeight(), MAX_LINES_IN_SIGHT * lineHeight);
    options.parent.style.height = `${String(height)}px`;
  };
  editor.onDidContentSizeChange(fit);
  fit();
  leaveWithEscapeThenTab(editor);

  const failures = editor.createDecorationsCollection();
  const present = editor.createDecorationsCollection();
  const pointed = editor.createDecorationsCollection();
  editor.onMouseMove(({ target }) => {
    options.pointed(target.position?.lineNumber ?? null);
  });
  editor.onMouseLeave(() => {
    options.pointed(null);
  });
  let setting = false;
  model.onDidChangeContent(() => {
    monaco.editor.setModelMarkers(model, PROBLEMS, []);
    failures.clear();
    present.clear();
    pointed.clear();
    monaco.editor.setModelLanguage(model, languageOf(model.getValue(), options.language));
    if (!setting) options.changed(model.getValue());
  });

  return {
    setSource(source) {
      if (source === model.getValue()) return;
      setting = true;
      model.pushEditOperations(null, [{ range: model.getFullModelRange(), text: source }], () => null);
      setting = false;
    },
    forgetHistory() {
      setting = true;
      model.setValue(model.getValue());
      setting = false;
    },
    setLabel(label) {
      editor.updateOptions({ ariaLabel: label });
    },
    focus() {
      editor.focus();
    },
    showProblems(problems) {
      monaco.editor.setModelMarkers(model, PROBLEMS, markersFor(model, problems));
    },
    showFailure(failure) {
      failures.set(failure === null ? [] : [failureDecoration(failure)]);
    },
    showPresent(line) {
      present.set(line === null ? [] : [lineDecoration(line, "present-line")]);
      // The caret stays where the reader is writing.
      if (line !== null) editor.revealLineInCenterIfOutsideViewport(line, monaco.editor.ScrollType.Immediate);
    },
    showPointed(lines) {
      pointed.set(lines.map((line) => lineDecoration(line, "pointed-line")));
    },
    goTo(line) {
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.focus();
      editor.revealLineInCenterIfOutsideViewport(line);
      // An editor that is as high as its text does not scroll; the page does.
      const topInEditor = editor.getTopForLineNumber(line) - editor.getScrollTop();
      const top = options.parent.getBoundingClientRect().top + topInEditor;
      if (top < innerHeight * 0.1 || top > innerHeight * 0.9) scrollBy({ top: top - innerHeight / 2 });
    },
  };
}

/**
 * The language in which Monaco reads a text: none that it would have to colour and to check when that is too
 * long.
 */
function languageOf(source: string, language: Language): string {
  return isColoured(source) ? language : "plaintext";
}

async function setUp(): Promise<void> {
  globalThis.MonacoEnvironment = {
    getWorker: (_, label) => (label === "typescript" ? languageWorker() : new EditorWorker()),
  };
  setUpTypeScript();
  setUpPython();
  await setUpColours();
  new MutationObserver(() => {
    monaco.editor.setTheme(currentTheme());
  }).observe(document.documentElement, { attributeFilter: ["data-theme"] });
}

function currentTheme(): string {
  return (document.documentElement.dataset.theme === "dark" ? darkTheme.name : lightTheme.name) ?? "";
}

// The text begins where the static code's text begins; what is left of it Monaco divides by itself.
function alignText(editor: monaco.editor.IStandaloneCodeEditor, like: HTMLElement): void {
  const { contentLeft, decorationsWidth } = editor.getLayoutInfo();
  const wanted = parseFloat(getComputedStyle(like).getPropertyValue("--gutter"));
  if (Number.isFinite(wanted)) {
    editor.updateOptions({ lineDecorationsWidth: Math.max(0, decorationsWidth + wanted - contentLeft) });
  }
}
