import ts from "typescript";

const WIDTH = 84;

/**
 * The signature of a function, a method or a constructor: its declaration in the source, without its body.
 * Long signatures are broken into lines.
 *
 * @param name the name in the signature
 */
export function signatureText(name: string, node: ts.SignatureDeclaration, checker: ts.TypeChecker): string {
  const types = node.typeParameters?.map(plainText).join(", ");
  const head = types === undefined ? name : `${name}<${types}>`;
  const parameters = node.parameters.map((parameter) => parameterText(parameter, checker));
  const signature = checker.getSignatureFromDeclaration(node);
  const result = node.type
    ? plainText(node.type)
    : signature && checker.typeToString(signature.getReturnType(), node);
  const tail = ts.isConstructorDeclaration(node) || result === undefined ? "" : `: ${result}`;
  const line = `${head}(${parameters.join(", ")})${tail}`;
  if (line.length <= WIDTH || parameters.length === 0) return line;
  // No comma may follow a rest parameter.
  const lines = parameters.map((parameter) => `  ${parameter}${parameter.startsWith("...") ? "" : ","}\n`);
  return `${head}(\n${lines.join("")})${tail}`;
}

function parameterText(node: ts.ParameterDeclaration, checker: ts.TypeChecker): string {
  const isOptional = node.questionToken !== undefined || node.initializer !== undefined;
  const dots = node.dotDotDotToken === undefined ? "" : "...";
  const name = ts.isIdentifier(node.name) ? node.name.text.replace(/^_/, "") : "options";
  return `${dots}${name}${isOptional ? "?" : ""}: ${declaredType(node, checker)}`;
}

/** The declaration of a property. */
export function propertyText(
  node: ts.PropertyDeclaration | ts.PropertySignature | ts.GetAccessorDeclaration,
  isReadonly: boolean,
  checker: ts.TypeChecker,
): string {
  const isOptional = !ts.isGetAccessorDeclaration(node) && node.questionToken !== undefined;
  const type = declaredType(node, checker).replace(isOptional ? / \| undefined$/ : /$^/, "");
  return `${isReadonly ? "readonly " : ""}${node.name.getText()}${isOptional ? "?" : ""}: ${type}`;
}

/** The type in the source; without one, the type that TypeScript infers. */
export function declaredType(
  node: ts.ParameterDeclaration | ts.PropertyDeclaration | ts.PropertySignature | ts.GetAccessorDeclaration,
  checker: ts.TypeChecker,
): string {
  return node.type ? plainText(node.type) : checker.typeToString(checker.getTypeAtLocation(node), node);
}

/** A node's source on one line. */
export function plainText(node: ts.Node): string {
  return node
    .getText()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/([([]) (?=\S)|,? (?=[)\]])/g, "$1");
}
