/** The parts of JavaScript's syntax tree that literals are made of. */
interface LiteralNode {
  readonly type: string;
  readonly value?: unknown;
  readonly elements?: readonly (LiteralNode | null)[];
  readonly properties?: readonly { readonly key?: { readonly name?: unknown }; readonly value?: unknown }[];
}

/**
 * The value of an expression that is made of texts, numbers, lists and objects alone; undefined for any
 * other.
 *
 * @param node the expression's node in a syntax tree as ESTree describes it
 */
export function literalOf(node: unknown): unknown {
  if (!isNode(node)) return undefined;
  switch (node.type) {
    case "Literal":
      return node.value;
    case "ArrayExpression":
      return node.elements?.map(literalOf);
    case "ObjectExpression":
      return Object.fromEntries(
        (node.properties ?? []).map(({ key, value }) => [String(key?.name), literalOf(value)]),
      );
    default:
      return undefined;
  }
}

function isNode(value: unknown): value is LiteralNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
