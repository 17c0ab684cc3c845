import { shikiToMonaco } from "@shikijs/monaco";
import declarations from "virtual:asyncio-declarations";
import "monaco-editor/features/register.all.js";
import * as monaco from "monaco-editor/editor/editor.api.js";
import EditorWorker from "monaco-editor/editor/editor.worker.js?worker";
import { conf } from "monaco-editor/languages/definitions/typescript/typescript.js";
import {
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register.js";
import type { Diagnostic } from "../compiler/program.ts";
import type { CellEditor, CellEditorOptions } from "./cell-editor.ts";
import { languageWorker } from "./compiler.ts";
import { browserHighlighter } from "./highlight/browser.ts";
import { darkTheme, lightTheme } from "./highlight/theme.ts";
import type { Failure } from "./session.ts";

const LANGUAGE = "typescript";
const PROBLEMS = "loopscope";

let ready: Promise<void> | null = null;

/** Puts a Monaco editor into a cell, in the place and the type of its static code. */
export async function createMonacoEditor(options: CellEditorOptions): Promise<CellEditor> {
  const style = getComputedStyle(options.like);
  // Monaco measures the font once, so it must be there.
  await Promise.all([(ready ??= setUp()), document.fonts.load(`${style.fontSize} ${style.fontFamily}`)]);

  const model = monaco.editor.createModel(
    options.source,
    LANGUAGE,
    monaco.Uri.parse(`file:///${options.id}/main.ts`),
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
    tabSize: 2,
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
    scrollbar: { alwaysConsumeMouseWheel: false, vertical: "hidden", horizontalScrollbarSize: 8 },
    "semanticHighlighting.enabled": false,
    showUnused: false,
    stickyScroll: { enabled: false },
    unicodeHighlight: { ambiguousCharacters: false },
    wordBasedSuggestions: "off",
  });
  alignText(editor, options.like);

  const fit = (): void => {
    options.parent.style.height = `${String(editor.getContentHeight())}px`;
  };
  editor.onDidContentSizeChange(fit);
  fit();
  leaveWithEscapeThenTab(editor);

  const failures = editor.createDecorationsCollection();
  const present = editor.createDecorationsCollection();
  let setting = false;
  model.onDidChangeContent(() => {
    monaco.editor.setModelMarkers(model, PROBLEMS, []);
    failures.clear();
    present.clear();
    if (!setting) options.changed(model.getValue());
  });

  return {
    setSource(source) {
      if (source === model.getValue()) return;
      setting = true;
      model.pushEditOperations(null, [{ range: model.getFullModelRange(), text: source }], () => null);
      setting = false;
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
      present.set(line === null ? [] : [presentDecoration(line)]);
    },
  };
}

async function setUp(): Promise<void> {
  globalThis.MonacoEnvironment = {
    getWorker: (_, label) => (label === LANGUAGE ? languageWorker() : new EditorWorker()),
  };
  monaco.languages.register({ id: LANGUAGE, extensions: [".ts"], aliases: ["TypeScript"] });
  monaco.languages.setLanguageConfiguration(LANGUAGE, conf);
  typescriptDefaults.setCompilerOptions({
    target: ScriptTarget.ESNext,
    module: ModuleKind.ESNext,
    moduleResolution: ModuleResolutionKind.NodeJs,
    // Every cell is a module of its own, whether it imports something or not.
    moduleDetection: 3,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    types: [],
    strict: true,
    noEmit: true,
    allowNonTsExtensions: true,
  });
  typescriptDefaults.setExtraLibs(
    Object.entries(declarations).map(([path, content]) => ({ filePath: path, content })),
  );
  // The grammar's expressions are compiled when they are first used, which may take its time on a slow machine.
  shikiToMonaco(await browserHighlighter(), monaco, { tokenizeTimeLimit: 10_000 });
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

// Tab indents, as in every editor, and so there must be a way out for those who have no mouse.
function leaveWithEscapeThenTab(editor: monaco.editor.IStandaloneCodeEditor): void {
  const tabLeaves = (leaves: boolean): void => {
    editor.updateOptions({ tabFocusMode: leaves });
  };
  editor.onKeyDown((event) => {
    if (event.keyCode === monaco.KeyCode.Escape) {
      const closesSomething = editor.getDomNode()?.ownerDocument.querySelector(".suggest-widget.visible");
      if (!closesSomething) tabLeaves(true);
    } else if (event.keyCode !== monaco.KeyCode.Tab && event.keyCode !== monaco.KeyCode.Shift) {
      tabLeaves(false);
    }
  });
  editor.onDidBlurEditorWidget(() => {
    tabLeaves(false);
  });
}

// TypeScript's own syntax errors are already marked by the language service.
function markersFor(
  model: monaco.editor.ITextModel,
  problems: readonly Diagnostic[],
): monaco.editor.IMarkerData[] {
  const marked = new Set(
    monaco.editor.getModelMarkers({ resource: model.uri }).map((marker) => marker.startLineNumber),
  );
  return problems
    .filter((problem) => !marked.has(problem.line))
    .map((problem) => ({
      severity: problem.severity === "error" ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      startLineNumber: problem.line,
      startColumn: problem.column,
      endLineNumber: problem.endLine,
      endColumn: problem.endColumn,
      message: problem.message,
    }));
}

function failureDecoration({ line, message }: Failure): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: {
      isWholeLine: true,
      className: "failed-line",
      after: { content: `  ${message}`, inlineClassName: "failure-message" },
      showIfCollapsed: true,
    },
  };
}

function presentDecoration(line: number): monaco.editor.IModelDeltaDecoration {
  return {
    range: new monaco.Range(line, 1, line, Number.MAX_SAFE_INTEGER),
    options: { isWholeLine: true, className: "present-line" },
  };
}
