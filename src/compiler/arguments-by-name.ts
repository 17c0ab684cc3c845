import type ts from "typescript";
import type { TypeScript } from "./typescript.ts";

// What Python and TypeScript write with different words.
const VALUES: ReadonlyMap<string, string> = new Map([
  ["True", "true"],
  ["False", "false"],
  ["None", "null"],
]);

/**
 * A message for an argument that is given by its name, as in Python: `gather(a, b, return_exceptions=True)`.
 * In TypeScript that is an assignment, to a variable that there is not.
 *
 * @returns null for any other node
 */
export function argumentByName(ts: TypeScript, node: ts.Node): string | null {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.EqualsToken) return null;
  const call = node.parent;
  if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return null;
  const { left, right } = node;
  const isArgument = call.arguments?.includes(node) === true;
  if (!isArgument || !ts.isIdentifier(left)) return null;
  if (isDeclared(ts, left.text, node.getSourceFile())) return null;
  const name = left.text.replace(/(?<=[a-z\d])_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const value = right.getText();
  const option = `{ ${name}: ${VALUES.get(value) ?? value} }`;
  return `TypeScript has no arguments by name: write ${option} at the end for an option, or only the value in its place`;
}

function isDeclared(ts: TypeScript, name: string, root: ts.Node): boolean {
  const declares = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text === name && isNameOfDeclaration(ts, node)) ||
    ts.forEachChild(node, (child) => declares(child) || undefined) === true;
  return declares(root);
}

function isNameOfDeclaration(ts: TypeScript, node: ts.Identifier): boolean {
  const { parent } = node;
  return !ts.isPropertyAccessExpression(parent) && "name" in parent && parent.name === node;
}
