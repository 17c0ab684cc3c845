import { make } from "../dom.ts";
import { chineseParts, glossOf, type Glosses } from "./glosses.ts";

/** A printed text whose Chinese is marked as such. */
export function markedText(text: string): (string | HTMLElement)[] {
  return chineseParts(text).map((part, place) => {
    if (place % 2 === 0) return part;
    const element = make("span", "", part);
    element.lang = "zh";
    return element;
  });
}

/** What a printed text means, to be shown at its end; nothing when it has no gloss. */
export function glossAfter(text: string, glosses: Glosses): HTMLElement[] {
  const gloss = glossOf(text, glosses);
  if (gloss === "") return [];
  const element = make("span", "gloss");
  element.lang = "en";
  element.dataset.gloss = gloss;
  return [element];
}
