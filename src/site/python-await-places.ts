import type { SyntaxNode } from "@lezer/common";
import { parser } from "@lezer/python";
import type { Awaited, AwaitPlace } from "../compiler/await-places.ts";

/** The places of a Python program at which a coroutine may suspend, in their order. */
export function pythonAwaitPlaces(source: string): readonly AwaitPlace[] {
  const tree = parser.parse(source);
  const lines = source.split("\n");
  const textOf = ({ from, to }: SyntaxNode): string => source.slice(from, to);
  const lineAt = (position: number): number => source.slice(0, position).split("\n").length;
  const coroutines = new Set<string>();
  const variables = new Map<string, number>();
  const places: AwaitPlace[] = [];

  tree.iterate({
    enter({ node }) {
      const name = node.getChild("VariableName");
      if (name === null) return;
      if (node.name === "FunctionDefinition" && node.getChild("async") !== null) coroutines.add(textOf(name));
      if (node.name === "AssignStatement") variables.set(textOf(name), lineAt(node.from));
    },
  });

  function awaitedOf(expression: SyntaxNode | null): Awaited {
    if (expression?.name === "VariableName") {
      const name = textOf(expression);
      return { kind: "variable", name, madeAt: variables.get(name) ?? null };
    }
    const called = expression?.name === "CallExpression" ? expression.firstChild : null;
    if (called === null) return { kind: "other" };
    const name = textOf(called);
    return { kind: coroutines.has(name) ? "coroutine" : "call", name };
  }

  function add(from: number, to: number, awaited: Awaited): void {
    const line = lineAt(from);
    const column = from - source.lastIndexOf("\n", from - 1);
    const code = lines[line - 1]?.trim() ?? "";
    places.push({ line, column, endColumn: column + to - from, code, awaited });
  }

  tree.iterate({
    enter({ node }) {
      if (node.name === "AwaitExpression") {
        add(node.from, node.from + "await".length, awaitedOf(node.lastChild));
      } else if (node.name === "async" && node.parent?.name !== "FunctionDefinition") {
        // `async for` and `async with`, which are two words.
        const next = node.nextSibling ?? node;
        add(node.from, next.to, { kind: "other" });
      }
    },
  });
  return places;
}
