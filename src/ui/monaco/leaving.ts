import * as monaco from "monaco-editor/editor/editor.api.js";

/** Lets Escape, then Tab leave the editor: Tab indents in it, and there must be a way out for those who have no mouse. */
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
