import type { Step } from "../exercises.ts";
import { isMomentName } from "../../ui/moment-name.ts";
import type { FlowElement } from "./markdown.ts";

/**
 * The steps that an exercise is to be put in order by, in their true order; null when it asks for lines of output.
 *
 * @throws Error when they are something else than a list of texts with moments
 */
export function stepsOf(element: FlowElement): Step[] | null {
  const attribute = element.attributes.find(
    (each) => each.type === "mdxJsxAttribute" && each.name === "steps",
  );
  if (attribute === undefined) return null;
  const written = typeof attribute.value === "object" ? attribute.value?.data?.estree?.body[0] : undefined;
  const steps = written?.type === "ExpressionStatement" ? literalOf(written.expression) : undefined;
  if (Array.isArray(steps) && steps.every(isStep)) return steps;
  throw new Error("The steps of an exercise are a list of { text, moment }.");
}

function isStep(value: unknown): value is Step {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "moment" in value &&
    isMomentName(value.moment)
  );
}

/** What of the syntax tree of JavaScript a list of steps is made of. */
interface Written {
  readonly type: string;
  readonly value?: unknown;
  readonly elements?: readonly (Written | null)[];
  readonly properties?: readonly { readonly key?: { readonly name?: unknown }; readonly value?: unknown }[];
}

/** The value that is written in a program's text, when it is made of texts, numbers, lists and objects alone. */
function literalOf(node: unknown): unknown {
  if (!isWritten(node)) return undefined;
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

function isWritten(value: unknown): value is Written {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
