import type ts from "typescript";
import { type FunctionTable, functionOf } from "./functions.ts";
import type { CompiledProgram, ProgramFunction } from "./program.ts";
import type { TypeScript } from "./typescript.ts";

// JavaScript gives a function's text (`Function.prototype.toString`) and not its place, and two functions may
// have the same text. So the compiler writes each function's number into its body, as a comment: `() =>
// /*f3*/ loop.stop()`.

/**
 * Writes into every function its place in the table of functions.
 *
 * @param source the program, which decides what the comments look like
 */
export function markFunctions(
  ts: TypeScript,
  functions: FunctionTable,
  source: string,
): ts.TransformerFactory<ts.SourceFile> {
  const beginning = markBeginning(source);
  const indexes = new Map([...functions.values()].map((described, index) => [described, index]));
  return (context) => (file) => {
    const { factory } = context;

    function visit(node: ts.Node): ts.Node {
      const visited = ts.visitEachChild(node, visit, context);
      const described = functionOf(ts, functions, node);
      if (described === undefined || isGeneratorOfAsync(node, described)) return visited;
      return mark(visited, `${beginning}${indexes.get(described)}`);
    }

    /** The generator function, inside an async method, that TypeScript passes to `__awaiter`. */
    function isGeneratorOfAsync(node: ts.Node, { kind }: ProgramFunction): boolean {
      return kind !== "function" && ts.isFunctionExpression(node) && node.asteriskToken !== undefined;
    }

    function mark(node: ts.Node, text: string): ts.Node {
      if (ts.isArrowFunction(node)) {
        const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken } = node;
        const body = ts.isBlock(node.body) ? markBlock(node.body, text) : comment(node.body, text);
        return factory.updateArrowFunction(
          node,
          modifiers,
          typeParameters,
          parameters,
          type,
          equalsGreaterThanToken,
          body,
        );
      }
      if (!hasBody(node)) return node;
      return ts.visitEachChild(
        node,
        (child) => (child === node.body ? markBlock(node.body, text) : child),
        context,
      );
    }

    function hasBody(node: ts.Node): node is ts.FunctionLikeDeclaration & { readonly body: ts.Block } {
      return ts.isFunctionLike(node) && "body" in node && node.body !== undefined;
    }

    function markBlock(block: ts.Block, text: string): ts.Block {
      const marked = comment(factory.createNotEmittedStatement(block), text);
      return factory.updateBlock(block, [marked, ...block.statements]);
    }

    function comment<T extends ts.Node>(node: T, text: string): T {
      return ts.addSyntheticLeadingComment(node, ts.SyntaxKind.MultiLineCommentTrivia, text);
    }

    return ts.visitEachChild(file, visit, context);
  };
}

/**
 * Finds the program's function whose text JavaScript gives.
 *
 * @param program the compiled program
 * @returns a function that takes the text of a function, and gives null for one that is not of this program,
 *   and for classes
 */
export function functionFinder({
  source,
  functions,
}: CompiledProgram): (text: string) => ProgramFunction | null {
  const marks = new RegExp(`/\\*${markBeginning(source)}(\\d+)\\*/`, "g");
  return (text) => {
    if (/^class\b/.test(text)) return null;
    // The functions are numbered as they begin: those inside have larger numbers.
    const own = Math.min(...Array.from(text.matchAll(marks), ([, index]) => Number(index)));
    return functions[own] ?? null;
  };
}

/** What the comments begin with: nothing that the program itself contains. */
function markBeginning(source: string): string {
  let beginning = "f";
  while (source.includes(`/*${beginning}`)) beginning += "f";
  return beginning;
}
