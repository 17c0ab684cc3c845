import type { PhrasingContent } from "mdast";
import { type MdxElement, textAttributeOf, type TextElement } from "../mdx.ts";
import { chineseParts } from "../../ui/output/glosses.ts";
import type { Spelled } from "./spelled.ts";

/** The elements of a page whose content belongs to one language, by their names. */
const LANGUAGES_OF_ELEMENTS: Readonly<Record<string, keyof Spelled>> = {
  TypeScript: "typescript",
  Python: "python",
};

/** The language of `<Python>…</Python>` and `<TypeScript>…</TypeScript>`; null for other elements. */
export function languageOfElement({ name }: MdxElement): keyof Spelled | null {
  return name === null || !Object.hasOwn(LANGUAGES_OF_ELEMENTS, name)
    ? null
    : (LANGUAGES_OF_ELEMENTS[name] ?? null);
}

/**
 * The spellings that `<Code ts="…" py="…" />` gives; null for other elements.
 *
 * @throws Error when one of the two is missing
 */
export function spelledElement(element: MdxElement): Spelled | null {
  if (element.name !== "Code") return null;
  const [typescript, python] = [textAttributeOf(element, "ts"), textAttributeOf(element, "py")];
  if (typescript !== null && python !== null) return { typescript, python };
  throw new Error('<Code> needs both spellings: <Code ts="…" py="…" />.');
}

/**
 * Code as the pages have it: once when both languages write it alike, else in both spellings, of which the
 * style sheet shows the reader's. Without JavaScript both are shown.
 */
export function codeInBoth({ typescript, python }: Spelled): PhrasingContent {
  if (typescript === python) {
    return chineseCode(typescript) ?? { type: "inlineCode", value: typescript };
  }
  return htmlElement("span", { class: "spellings" }, [
    htmlElement("code", { "data-language": "python" }, withChinese(python)),
    htmlElement("span", { class: "or" }, [{ type: "text", value: " / " }]),
    htmlElement("code", { "data-language": "typescript" }, withChinese(typescript)),
  ]);
}

/**
 * Code in which the Chinese is marked as such, for fonts and for what reads the page aloud; null for code
 * without any.
 */
export function chineseCode(code: string): TextElement | null {
  const parts = withChinese(code);
  return parts.some(({ type }) => type !== "text") ? htmlElement("code", {}, parts) : null;
}

function withChinese(code: string): PhrasingContent[] {
  // The parts at odd places are Chinese.
  return chineseParts(code).flatMap((value, place): PhrasingContent[] => {
    if (value === "") return [];
    const text = { type: "text" as const, value };
    return place % 2 === 1 ? [htmlElement("span", { lang: "zh" }, [text])] : [text];
  });
}

/**
 * What is inside an element for readers of one language, as HTML that the style sheet hides from the others.
 */
export function inLanguage(element: MdxElement, language: keyof Spelled): MdxElement {
  const attributes = attributesOf({ class: "in-language", "data-language": language });
  return element.type === "mdxJsxTextElement"
    ? { ...element, name: "span", attributes }
    : { ...element, name: "div", attributes };
}

/** An HTML element within a paragraph. */
export function htmlElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly PhrasingContent[],
): TextElement {
  return { type: "mdxJsxTextElement", name, attributes: attributesOf(attributes), children: [...children] };
}

function attributesOf(attributes: Readonly<Record<string, string>>): MdxElement["attributes"] {
  return Object.entries(attributes).map(([name, value]) => ({ type: "mdxJsxAttribute", name, value }));
}
