import * as monaco from "monaco-editor/editor/editor.api.js";

/** Lets Escape, then Tab leave the editor: Tab alone indents, and readers without a mouse need a way out. */
export function leaveWithEscapeThenTab(editor: monaco.editor.IStandaloneCodeEditor): void {
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
