import type ts from "typescript";
import { givenName, ownName } from "./names.ts";
import type { ProgramFunction } from "./program.ts";
import type { TypeScript } from "./typescript.ts";

/** The functions of a program by their node in the tree that was parsed, in the order in which they begin. */
export type FunctionTable = ReadonlyMap<ts.Node, ProgramFunction>;

/** Finds every function of a source file and gives each Python's qualified name. */
export function findFunctions(ts: TypeScript, file: ts.SourceFile): FunctionTable {
  const table = new Map<ts.Node, ProgramFunction>();

  function visit(node: ts.Node, prefix: string, given: string | null): void {
    if (isFunctionWithBody(ts, node)) {
      const name = prefix + ownName(ts, node, given);
      table.set(node, describe(ts, file, node, name));
      visitChildren(node, `${name}.<locals>.`, null);
    } else if (ts.isClassLike(node)) {
      visitChildren(node, `${prefix}${ownName(ts, node, given)}.`, null);
    } else if (ts.isParenthesizedExpression(node) || isTypeWrapper(ts, node)) {
      visitChildren(node, prefix, given);
    } else {
      visitChildren(node, prefix, null);
    }
  }

  function visitChildren(node: ts.Node, prefix: string, given: string | null): void {
    ts.forEachChild(node, (child) => visit(child, prefix, given ?? givenName(ts, node, child)));
  }

  visitChildren(file, "", null);
  return table;
}

/**
 * The function that a node is, in the tree that was parsed or in what TypeScript made of it.
 *
 * @returns undefined when the node is no function, or one that TypeScript has added
 */
export function functionOf(
  ts: TypeScript,
  functions: FunctionTable,
  node: ts.Node,
): ProgramFunction | undefined {
  const described = functions.get(ts.getOriginalNode(node));
  if (described !== undefined || !ts.isFunctionExpression(node) || node.body.pos < 0) return described;
  // Private methods lose their original node on the way; their bodies keep their place.
  for (const [original, candidate] of functions) {
    if (ts.isMethodDeclaration(original) && original.body?.pos === node.body.pos) return candidate;
  }
  return undefined;
}

/** Whether calling the function makes a coroutine or an asynchronous generator. */
export function isAsyncFunction(ts: TypeScript, node: ts.Node): boolean {
  if (!ts.canHaveModifiers(node)) return false;
  return ts.getModifiers(node)?.some((modifier) => modifier.kind === ts.SyntaxKind.AsyncKeyword) ?? false;
}

function isFunctionWithBody(ts: TypeScript, node: ts.Node): node is ts.FunctionLikeDeclaration {
  return (
    (ts.isFunctionDeclaration(node) ||
      ts.isFunctionExpression(node) ||
      ts.isArrowFunction(node) ||
      ts.isMethodDeclaration(node) ||
      ts.isConstructorDeclaration(node) ||
      ts.isAccessor(node)) &&
    node.body !== undefined
  );
}

function isTypeWrapper(ts: TypeScript, node: ts.Node): boolean {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node);
}

function describe(
  ts: TypeScript,
  file: ts.SourceFile,
  node: ts.FunctionLikeDeclaration,
  name: string,
): ProgramFunction {
  const start = file.getLineAndCharacterOfPosition(node.getStart(file));
  const end = file.getLineAndCharacterOfPosition(node.end);
  return {
    name,
    kind: !isAsyncFunction(ts, node)
      ? "function"
      : node.asteriskToken === undefined
        ? "coroutine"
        : "async generator",
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
