import * as monaco from "monaco-editor/editor/editor.api.js";
import { conf } from "monaco-editor/languages/definitions/python/python.js";

/** Makes Monaco know Python: how it is indented, and what asyncio offers. */
export function setUpPython(): void {
  monaco.languages.register({ id: "python", extensions: [".py"], aliases: ["Python"] });
  monaco.languages.setLanguageConfiguration("python", conf);
}
