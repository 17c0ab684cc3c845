import { isMomentName } from "../../ui/moments/moment-locator.ts";
import type { Step } from "../exercises.ts";
import { attributesOf, type MdxElement } from "../mdx.ts";

/**
 * The steps that an exercise asks to be put in order, in their true order; null when it asks for lines of
 * output.
 *
 * @throws Error when they are not a list of texts with moments
 */
export function stepsOf(element: MdxElement): readonly Step[] | null {
  const attributes = attributesOf(element);
  if (!("steps" in attributes)) return null;
  const { steps } = attributes;
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
