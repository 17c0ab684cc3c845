// Parts of monaco-editor that come without declarations.
declare module "monaco-editor/languages/features/typescript/ts.worker.js" {
  import type { CodeFixAction, Diagnostic, LanguageService } from "typescript";
  export const ts: { readonly typescript: typeof import("typescript") };
  /** What answers the editor's questions. */
  export class TypeScriptWorker {
    getLanguageService(): LanguageService;
    getSemanticDiagnostics(fileName: string): Promise<Diagnostic[]>;
    getCodeFixesAtPosition(
      fileName: string,
      start: number,
      end: number,
      errorCodes: number[],
      formatOptions: object,
    ): Promise<readonly CodeFixAction[]>;
  }
}

declare module "monaco-editor/languages/definitions/typescript/typescript.js" {
  import type { languages } from "monaco-editor/editor/editor.api.js";
  export const conf: languages.LanguageConfiguration;
}

declare module "monaco-editor/languages/definitions/python/python.js" {
  import type { languages } from "monaco-editor/editor/editor.api.js";
  export const conf: languages.LanguageConfiguration;
}

declare module "monaco-editor/features/register.all.js";

/** What programs may import, as TypeScript declarations: URI to text. Made when the site is built. */
declare module "virtual:asyncio-declarations" {
  const declarations: Readonly<Record<string, string>>;
  export default declarations;
}
