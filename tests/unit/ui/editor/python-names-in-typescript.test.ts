import ts from "typescript";
import { expect, it } from "vitest";
import { fixesAt, withNote } from "../../../../src/ui/editor/python-names-in-typescript.ts";

const spellings = {
  putNowait: "put_nowait",
  returnExceptions: "return_exceptions",
  createTask: "create_task",
};

const declarations = `
declare class Queue { putNowait(item: number): void; }
declare function gather(options: { returnExceptions?: boolean }): void;
declare function createTask(): void;
declare const q: Queue;
`;

/** What TypeScript's checker says of a program. */
function errorsOf(program: string): readonly ts.Diagnostic[] {
  const source = ts.createSourceFile("main.ts", declarations + program, ts.ScriptTarget.ESNext, true);
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === "main.ts" ? source : undefined),
  };
  return ts.createProgram(["main.ts"], { noLib: true, types: [] }, host).getSemanticDiagnostics(source);
}

const messages = (program: string): string[] =>
  errorsOf(program).map((error) =>
    ts.flattenDiagnosticMessageText(withNote(error, spellings).messageText, "\n"),
  );

it.each([
  ["a method", "q.put_nowait(1);", "Python’s put_nowait is putNowait here."],
  ["a function", "create_task();", "Python’s create_task is createTask here."],
  [
    "an option",
    "gather({ return_exceptions: true });",
    "Python’s return_exceptions is returnExceptions here.",
  ],
  ["a word of the language", "const a = None;", "Python’s None is null here."],
])("an error about %s in Python's spelling says how it is written here", (_, program, note) => {
  const [message = ""] = messages(program);
  expect(message).toContain(note);
  expect(message).not.toContain("Did you mean");
});

it("an error about another name stays as it is", () => {
  expect(messages("q.put_later(1);")).toEqual(["Property 'put_later' does not exist on type 'Queue'."]);
});

it.each([
  ["q.put_nowait(1);", "q.putNowait(1);"],
  ["gather({ return_exceptions: true });", "gather({ returnExceptions: true });"],
  ["const a = None;", "const a = null;"],
])("the editor offers to change %s", (program, changed) => {
  const text = declarations + program;
  const at = declarations.length + program.search(/put_|return_|None/);
  const [fix] = fixesAt("main.ts", errorsOf(program), [at, at], spellings);
  const [{ span, newText } = { span: { start: 0, length: 0 }, newText: "" }] =
    fix?.changes[0]?.textChanges ?? [];
  expect(fix?.description).toBe(`Change to ${newText}`);
  expect(text.slice(0, span.start) + newText + text.slice(span.start + span.length)).toBe(
    declarations + changed,
  );
});

it("nothing is offered at another place", () => {
  expect(fixesAt("main.ts", errorsOf("q.put_nowait(1);"), [0, 0], spellings)).toEqual([]);
});
