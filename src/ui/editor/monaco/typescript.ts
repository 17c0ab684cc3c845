import declarations from "virtual:asyncio-declarations";
import * as monaco from "monaco-editor/editor/editor.api.js";
import { conf } from "monaco-editor/languages/definitions/typescript/typescript.js";
import {
  getTypeScriptWorker,
  ModuleKind,
  ModuleResolutionKind,
  ScriptTarget,
  typescriptDefaults,
} from "monaco-editor/languages/features/typescript/register.js";

/** Registers TypeScript with Monaco, and the modules that a program may import. */
export function setUpTypeScript(): void {
  monaco.languages.register({ id: "typescript", extensions: [".ts"], aliases: ["TypeScript"] });
  monaco.languages.setLanguageConfiguration("typescript", conf);
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
}

/** Has the language service check a small program, for which it reads all declarations. */
export async function warmUpTypeScript(): Promise<void> {
  const uri = monaco.Uri.parse("file:///warm-up/main.ts");
  const model = monaco.editor.createModel('import "asyncio";\nexport {};\n', "typescript", uri);
  try {
    const service = await (await getTypeScriptWorker())(uri);
    await service.getSemanticDiagnostics(uri.toString());
  } finally {
    model.dispose();
  }
}
