import type ts from "typescript";
import type { TypeScript } from "./typescript.ts";

/** What a coroutine waits for at a place, as far as the program's text shows it. */
export type Awaited =
  /** A variable; `madeAt` is the line on which it gets its value. */
  | { readonly kind: "variable"; readonly name: string; readonly madeAt: number | null }
  /** A call of a coroutine function of the program. */
  | { readonly kind: "coroutine"; readonly name: string }
  /** A call of another function. */
  | { readonly kind: "call"; readonly name: string }
  | { readonly kind: "other" };

/**
 * A place of a program at which a coroutine may suspend: an `await`, or a loop or block that awaits. Lines
 * and columns count from 1; the end is exclusive.
 */
export interface AwaitPlace {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** The line's text, without the spaces around it. */
  readonly code: string;
  readonly awaited: Awaited;
}

/**
 * The places of a TypeScript program at which a coroutine may suspend, in their order.
 *
 * @param ts TypeScript's own module
 */
export function awaitPlaces(ts: TypeScript, source: string): readonly AwaitPlace[] {
  const file = ts.createSourceFile("main.ts", source, ts.ScriptTarget.ES2022, true);
  const lines = source.split("\n");
  const coroutines = new Set<string>();
  const variables = new Map<string, number>();
  const lineOf = (node: ts.Node): number => file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
  const places: AwaitPlace[] = [];
  const awaitUsing: number = ts.NodeFlags.AwaitUsing;

  function find(node: ts.Node): void {
    if (ts.isFunctionDeclaration(node) && node.name !== undefined) {
      const isAsync = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
      if (isAsync) coroutines.add(node.name.text);
    }
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name)) {
      variables.set(node.name.text, lineOf(node));
    }
    ts.forEachChild(node, find);
  }

  function awaitedOf(expression: ts.Expression | undefined): Awaited {
    if (expression === undefined) return { kind: "other" };
    if (ts.isIdentifier(expression)) {
      return { kind: "variable", name: expression.text, madeAt: variables.get(expression.text) ?? null };
    }
    if (!ts.isCallExpression(expression)) return { kind: "other" };
    const name = expression.expression.getText(file);
    return { kind: coroutines.has(name) ? "coroutine" : "call", name };
  }

  function add(node: ts.Node, length: number, awaited: Awaited): void {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    const code = lines[line]?.trim() ?? "";
    places.push({ line: line + 1, column: character + 1, endColumn: character + 1 + length, code, awaited });
  }

  function visit(node: ts.Node): void {
    if (ts.isAwaitExpression(node)) add(node, "await".length, awaitedOf(node.expression));
    else if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) {
      add(node.awaitModifier, "await".length, awaitedOf(node.expression));
    } else if (ts.isVariableDeclarationList(node) && (node.flags & awaitUsing) === awaitUsing) {
      add(node, "await using".length, { kind: "other" });
    }
    ts.forEachChild(node, visit);
  }

  find(file);
  visit(file);
  return places;
}
