import type { AstroIntegration } from "astro";
import type { InlineCode, Nodes, Paragraph, PhrasingContent, RootContent, Text } from "mdast";
import {
  chineseCode,
  codeInBoth,
  htmlElement,
  inLanguage,
  languageOfElement,
  spelledElement,
} from "../../site/spelling/elements.ts";
import { asksForControl, sentencesOf, unbrokenSeconds } from "../../site/sentences.ts";
import { spelled } from "../../site/spelling/spelled.ts";
import type { MdxElement } from "../../site/mdx.ts";
import { addMdastPlugin } from "./mdast-plugin.ts";
import { spellings } from "./reference.ts";

/** The part of Sätteri's visitor context that is needed here. */
interface Context {
  readonly fileURL: URL | undefined;
  /** The page's text. */
  readonly source: string;
  parent(node: Nodes): Nodes | undefined;
  setProperty(node: Paragraph, key: "children", value: PhrasingContent[]): void;
}

type Replacement = RootContent | undefined;

/** A plugin for Sätteri, Astro's Markdown processor: a function for each kind of node. */
interface MdastPlugin {
  readonly name: string;
  inlineCode(node: InlineCode, context: Context): Promise<Replacement>;
  mdxJsxTextElement(node: MdxElement): Replacement;
  mdxJsxFlowElement(node: MdxElement): Replacement;
}

/**
 * Writes the code within sentences of all pages in both languages, from the one table of names.
 * `<Code ts="…" py="…" />` gives both spellings where the table does not suffice; `<TypeScript>` and
 * `<Python>` are for readers of one language, and what is inside them is left as it is.
 */
export function bothSpellings(): AstroIntegration {
  return {
    name: "loopscope:both-spellings",
    hooks: {
      "astro:config:setup"({ config }) {
        addMdastPlugin(config, plugin);
        addMdastPlugin(config, sentencesForScripts);
        addMdastPlugin(config, secondsOnOneLine);
      },
    },
  };
}

const plugin: MdastPlugin = {
  name: "both-spellings",
  async inlineCode(node, context) {
    const asWritten = chineseCode(node.value) ?? undefined;
    if (isOfOneLanguage(node, context)) return asWritten;
    try {
      const both = spelled(node.value, await spellings());
      return both.typescript === both.python ? asWritten : codeInBoth(both);
    } catch (reason) {
      throw new Error(`${context.fileURL?.pathname ?? ""}: ${String(reason)}`, { cause: reason });
    }
  },
  mdxJsxTextElement: element,
  mdxJsxFlowElement: element,
};

/** Marks the sentences that ask the reader to use a control, for pages without scripts. */
const sentencesForScripts = {
  name: "sentences-for-scripts",
  paragraph(node: Paragraph, context: Context): void {
    // The page for teachers is about the controls of cells on other pages.
    if (!/<(?:Cell|PredictOrder)\b/.test(context.source)) return;
    const sentences = sentencesOf(node.children);
    if (!sentences.some(asksForControl)) return;
    const children = sentences.flatMap((sentence) =>
      asksForControl(sentence) ? [htmlElement("span", { class: "needs-script" }, sentence)] : sentence,
    );
    context.setProperty(node, "children", children);
  },
};

/** Keeps numbers and their unit on one line. */
const secondsOnOneLine = {
  name: "seconds-on-one-line",
  text(node: Text): Replacement {
    const value = unbrokenSeconds(node.value);
    return value === node.value ? undefined : { type: "text", value };
  },
};

function element(node: MdxElement): Replacement {
  const both = spelledElement(node);
  if (both !== null) return codeInBoth(both);
  const language = languageOfElement(node);
  return language === null ? undefined : inLanguage(node, language);
}

function isOfOneLanguage(node: Nodes, context: Context): boolean {
  const parent = context.parent(node);
  if (parent === undefined) return false;
  const isElement = parent.type === "mdxJsxFlowElement" || parent.type === "mdxJsxTextElement";
  return (isElement && languageOfElement(parent) !== null) || isOfOneLanguage(parent, context);
}
