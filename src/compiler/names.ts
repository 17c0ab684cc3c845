import type ts from "typescript";
import type { TypeScript } from "./typescript.ts";

const pythonNames: ReadonlyMap<string, string> = new Map([
  ["Symbol.iterator", "__iter__"],
  ["Symbol.asyncIterator", "__aiter__"],
  ["Symbol.dispose", "__exit__"],
  ["Symbol.asyncDispose", "__aexit__"],
]);

/**
 * The name that Python would give a function or class in its `__name__`.
 *
 * @param given the name that the place gives an anonymous one: the variable or property that it is assigned
 *   to
 * @returns `<lambda>` for a function that neither has nor is given a name
 */
export function ownName(
  ts: TypeScript,
  node: ts.FunctionLikeDeclaration | ts.ClassLikeDeclaration,
  given: string | null,
): string {
  if (ts.isConstructorDeclaration(node)) return "__init__";
  if (node.name !== undefined) return propertyName(ts, node.name);
  return given ?? (ts.isClassLike(node) ? "<class>" : "<lambda>");
}

/**
 * The name that JavaScript gives an anonymous function or class which is a direct child of `node`: that of
 * the variable, parameter or property whose value it is.
 */
export function givenName(ts: TypeScript, node: ts.Node, child: ts.Node): string | null {
  if (
    ts.isVariableDeclaration(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isPropertyAssignment(node)
  ) {
    const { name } = node;
    if (node.initializer !== child || ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name))
      return null;
    return propertyName(ts, name);
  }
  const assigns = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return assigns && node.right === child && ts.isIdentifier(node.left) ? node.left.text : null;
}

function propertyName(ts: TypeScript, name: ts.PropertyName | ts.Identifier): string {
  if (!ts.isComputedPropertyName(name)) return name.text;
  const expression = name.expression;
  if (ts.isStringLiteralLike(expression) || ts.isNumericLiteral(expression)) return expression.text;
  const text = expression.getText();
  return pythonNames.get(text) ?? `[${text}]`;
}
