import type ts from "typescript";
import { argumentByName } from "./arguments-by-name.ts";
import { isAsyncFunction } from "./functions.ts";
import { givenName, ownName } from "./names.ts";
import type { TypeScript } from "./typescript.ts";

/** Something that TypeScript accepts, or explains in terms that do not help here. */
export interface Violation {
  readonly node: ts.Node;
  readonly message: string;
}

type Place =
  | { readonly kind: "module" }
  | {
      readonly kind: "function";
      readonly name: string;
      readonly isAsync: boolean;
      readonly isGenerator: boolean;
    };

/**
 * Finds what is rejected although JavaScript allows it: `await` outside of `async` functions, and constructs
 * that have no counterpart in Python.
 */
export function findViolations(ts: TypeScript, file: ts.SourceFile): readonly Violation[] {
  const violations: Violation[] = [];

  function visit(node: ts.Node, place: Place, given: string | null): void {
    const message = messageFor(ts, node, place);
    if (message !== null) violations.push({ node, message });
    const inner = placeWithin(ts, node, place, given);
    ts.forEachChild(node, (child) => visit(child, inner, givenName(ts, node, child)));
  }

  visit(file, { kind: "module" }, null);
  return violations;
}

function placeWithin(ts: TypeScript, node: ts.Node, place: Place, given: string | null): Place {
  if (ts.isClassStaticBlockDeclaration(node)) {
    return { kind: "function", name: "static block", isAsync: false, isGenerator: false };
  }
  if (!ts.isFunctionLike(node) || !("body" in node)) return place;
  return {
    kind: "function",
    name: ownName(ts, node, given),
    isAsync: isAsyncFunction(ts, node),
    isGenerator: "asteriskToken" in node && node.asteriskToken !== undefined,
  };
}

function messageFor(ts: TypeScript, node: ts.Node, place: Place): string | null {
  const suspends = suspension(ts, node);
  if (suspends !== null) return place.kind === "function" && place.isAsync ? null : outside(suspends, place);
  if (ts.isReturnStatement(node) && node.expression !== undefined) {
    const refused = place.kind === "function" && place.isAsync && place.isGenerator;
    return refused ? `'return' with value in async generator: ${place.name} can only yield values` : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return 'import() is not available here: write import asyncio from "asyncio" at the top of the program';
  }
  return argumentByName(ts, node);
}

/** The construct by which a node suspends the enclosing function. */
function suspension(ts: TypeScript, node: ts.Node): string | null {
  if (ts.isAwaitExpression(node)) return "await";
  // Outside async functions `await (x)` and `await [x]` parse as a call and an index of a variable named
  // await.
  if (ts.isCallExpression(node) || ts.isElementAccessExpression(node)) {
    return ts.isIdentifier(node.expression) && node.expression.text === "await" ? "await" : null;
  }
  if (ts.isForOfStatement(node) && node.awaitModifier !== undefined) return "for await";
  const isAwaitUsing = ts.isVariableDeclarationList(node) && isAwaitUsingFlags(ts, node.flags);
  return isAwaitUsing ? "await using" : null;
}

// `await using` is the bits of `const` and of `using` together.
function isAwaitUsingFlags(ts: TypeScript, flags: ts.NodeFlags): boolean {
  const { Const, Using } = ts.NodeFlags;
  return (flags & Const) !== 0 && (flags & Using) !== 0;
}

function outside(construct: string, place: Place): string {
  const advice =
    place.kind === "module"
      ? "put it into async function main() and start it with asyncio.run(main())"
      : place.name === "<lambda>"
        ? 'write "async" before the enclosing function'
        : `make ${place.name} an async function`;
  return `'${construct}' outside async function: ${advice}`;
}
