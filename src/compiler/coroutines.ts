import type ts from "typescript";
import { callAt, lineOf } from "./awaits.ts";
import { type FunctionTable, functionOf } from "./functions.ts";
import type { ProgramFunction } from "./program.ts";
import type { TypeScript } from "./typescript.ts";

const MAKES_COROUTINE = /^(return )?__(awaiter|asyncGenerator)\(/;

/** Whether code begins with the call that TypeScript puts into an async function, to make its coroutine. */
export function makesCoroutine(code: string): boolean {
  return MAKES_COROUTINE.test(code);
}

/**
 * Finishes what TypeScript's down-levelling leaves open, on the tree that it made:
 *
 * - the calls of `__awaiter` and `__asyncGenerator` get the coroutine's qualified name and line as arguments;
 * - in asynchronous generators `yield yield __await(x)`, which no helper could distinguish from two awaits,
 *   becomes `yield __yield(x)`, and `return yield __await(undefined)` a plain `return`;
 * - the awaits that `for await` and `await using` become get their line.
 *
 * TypeScript's generated functions are anonymous; to name them instead would shadow a function that calls
 * itself.
 */
export function finishCoroutines(
  ts: TypeScript,
  functions: FunctionTable,
): ts.TransformerFactory<ts.SourceFile> {
  return (context) => (file) => {
    const { factory } = context;
    const source = ts.getOriginalNode(file, ts.isSourceFile);

    /** What the place being visited lies in: a function of the program, and the line of an implied await. */
    interface Surroundings {
      readonly coroutine: ProgramFunction | null;
      readonly line: number | null;
    }

    function visitWithin(node: ts.Node, outer: Surroundings): ts.Node {
      const here = surroundingsOf(node, outer);
      const visited = ts.visitEachChild(node, (child) => visitWithin(child, here), context);
      if (ts.isCallExpression(visited)) return nameCoroutine(visited, here.coroutine);
      if (ts.isYieldExpression(visited)) return finishYield(visited, here);
      if (ts.isReturnStatement(visited) && here.coroutine !== null) return finishReturn(visited);
      return visited;
    }

    function surroundingsOf(node: ts.Node, outer: Surroundings): Surroundings {
      const original = ts.getOriginalNode(node);
      const coroutine = functionOf(ts, functions, node);
      if (coroutine !== undefined) return { coroutine, line: null };
      if (ts.isForOfStatement(original)) return { ...outer, line: lineOf(ts, source, original) };
      if (!ts.isTryStatement(node)) return outer;
      const line = lineOfResource(node.tryBlock);
      return line === null ? outer : { ...outer, line };
    }

    function lineOfResource(block: ts.Block): number | null {
      for (const statement of block.statements) {
        if (!ts.isVariableStatement(statement)) continue;
        for (const declaration of statement.declarationList.declarations) {
          const call = declaration.initializer;
          if (call === undefined || !isHelperCall(call, "__addDisposableResource")) continue;
          const value = call.arguments[1];
          const original = value && ts.getOriginalNode(value);
          if (original !== undefined && original.pos >= 0) return lineOf(ts, source, original);
        }
      }
      return null;
    }

    function isHelperCall(node: ts.Node, name: string): node is ts.CallExpression {
      return ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name;
    }

    function nameCoroutine(call: ts.CallExpression, coroutine: ProgramFunction | null): ts.Node {
      const makes = isHelperCall(call, "__awaiter") || isHelperCall(call, "__asyncGenerator");
      if (!makes || coroutine === null) return call;
      return factory.updateCallExpression(call, call.expression, call.typeArguments, [
        ...call.arguments,
        factory.createStringLiteral(coroutine.name),
        factory.createNumericLiteral(coroutine.line),
      ]);
    }

    function finishYield(node: ts.YieldExpression, here: Surroundings): ts.Node {
      const value = node.expression;
      if (value === undefined || node.asteriskToken !== undefined || !isAsync(here.coroutine)) return node;
      const original = ts.getOriginalNode(node);
      const isWritten = ts.isYieldExpression(original) && original.pos >= 0;
      const line = isWritten ? lineOf(ts, source, node) : here.line;
      const yielded = isWritten ? awaitedValue(value) : null;
      if (yielded !== null) return updateYield(node, helper("__yield", marked(line, yielded)));
      const awaited = isHelperCall(value, "__await") ? value.arguments[0] : undefined;
      if (awaited !== undefined) return updateYield(node, helper("__await", marked(line, awaited)));
      return updateYield(node, marked(line, value));
    }

    function isAsync(coroutine: ProgramFunction | null): boolean {
      return coroutine !== null && coroutine.kind !== "function";
    }

    function marked(line: number | null, value: ts.Expression): ts.Expression {
      return line === null || isHelperCall(value, "__at") ? value : callAt(ts, factory, line, value);
    }

    function updateYield(node: ts.YieldExpression, value: ts.Expression): ts.Node {
      return factory.updateYieldExpression(node, undefined, value);
    }

    function helper(name: string, value: ts.Expression): ts.Expression {
      return factory.createCallExpression(factory.createIdentifier(name), undefined, [value]);
    }

    /** The `x` of `yield __await(x)`, or of `yield __await(__at(line, x))`. */
    function awaitedValue(node: ts.Expression): ts.Expression | null {
      const inner = ts.isYieldExpression(node) ? node.expression : undefined;
      const value = inner !== undefined && isHelperCall(inner, "__await") ? inner.arguments[0] : undefined;
      if (value === undefined) return null;
      return isHelperCall(value, "__at") ? (value.arguments[1] ?? null) : value;
    }

    function finishReturn(node: ts.ReturnStatement): ts.Node {
      const original = ts.getOriginalNode(node);
      const isBare = ts.isReturnStatement(original) && original.expression === undefined;
      if (!isBare || node.expression === undefined) return node;
      return factory.updateReturnStatement(node, undefined);
    }

    return ts.visitEachChild(file, (node) => visitWithin(node, { coroutine: null, line: null }), context);
  };
}
