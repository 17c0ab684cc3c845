import type ts from "typescript";
import type { TypeScript } from "./typescript.ts";

/**
 * Turns every `await x` into `await __at(line, x)`, before TypeScript turns it into a `yield`: the coroutine
 * that suspends there knows the line.
 */
export function markAwaits(ts: TypeScript): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    function visit(node: ts.Node): ts.Node {
      const visited = ts.visitEachChild(node, visit, context);
      if (!ts.isAwaitExpression(visited)) return visited;
      const marked = callAt(ts, context.factory, lineOf(ts, file, node), visited.expression);
      return context.factory.updateAwaitExpression(visited, marked);
    }
    return ts.visitEachChild(file, visit, context);
  };
}

/** The call `__at(line, value)`, in the place of `value`. */
export function callAt(
  ts: TypeScript,
  factory: ts.NodeFactory,
  line: number,
  value: ts.Expression,
): ts.Expression {
  const call = factory.createCallExpression(factory.createIdentifier("__at"), undefined, [
    factory.createNumericLiteral(line),
    value,
  ]);
  return ts.setTextRange(call, value);
}

/** The line, counted from 1, on which a node of the parsed tree begins. */
export function lineOf(ts: TypeScript, file: ts.SourceFile, node: ts.Node): number {
  const start = ts.getOriginalNode(node).getStart(file);
  return file.getLineAndCharacterOfPosition(start).line + 1;
}
