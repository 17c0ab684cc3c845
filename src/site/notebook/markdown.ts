import type { List, ListItem, PhrasingContent, RootContent } from "mdast";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import { endWords } from "../../ui/question/words.ts";
import {
  attributesOf,
  elementsAmong,
  type FlowElement,
  type MdxElement,
  textAttributeOf,
  type TextElement,
} from "../mdx.ts";
import { siteWords } from "../words.ts";

type Link = Extract<RootContent, { type: "link" }>;

type Handlers = NonNullable<Options["handlers"]>;
type Handler = NonNullable<Handlers[keyof Handlers]>;
type State = Parameters<Handler>[2];
type Info = Parameters<Handler>[3];

/** How a page becomes plain Markdown. */
export interface MarkdownForm {
  /**
   * Where a link leads.
   *
   * @param target as the page has it: an address, a path relative to the page, or a fragment
   * @returns null when it cannot be said; the link becomes plain text then
   */
  link(target: string): string | null;
  /** Whether answers are folded away, in `<details>`; else they follow under a heading in bold. */
  readonly folds: boolean;
}

/**
 * Converts parts of a page to the Markdown of notebooks.
 *
 * @param address the page's address, to which its links are relative; null when it is unknown: then links
 *   within the site become plain text
 * @throws Error at a component that has no form in Markdown
 */
export function toMarkdown(parts: readonly RootContent[], address: URL | null): string {
  return writeMarkdown(parts, {
    link(target) {
      if (URL.canParse(target)) return target;
      return address === null ? null : new URL(target, address).href;
    },
    folds: true,
  });
}

/**
 * Converts parts of a page to plain Markdown: components become quotations, headings and links.
 *
 * @throws Error at a component that has no form in Markdown
 */
export function writeMarkdown(parts: readonly RootContent[], form: MarkdownForm): string {
  const handlers: Handlers = {
    mdxjsEsm: () => "",
    link: (node: Link, _parent, state, info) => linked(node, node.url, state, info),
    mdxJsxTextElement(node: TextElement, _parent, state, info) {
      if (node.name === "Moment") return linked(node, `#cell-${cellOf(node)}`, state, info);
      if (node.name === "Variant") return linked(node, `#cell-${originalOf(node)}`, state, info);
      if (node.name === "a") return linked(node, textAttributeOf(node, "href") ?? "", state, info);
      if (node.name === "summary") return summary(textOf(node, state, info), form);
      throw new Error(`<${node.name ?? ""}> within a paragraph has no form in a notebook.`);
    },
    mdxJsxFlowElement: (node: FlowElement, _parent, state, info) => flowElement(node, state, info, form),
  };

  function linked(node: Link | TextElement, target: string, state: State, info: Info): string {
    const text = textOf(node, state, info);
    const address = form.link(target);
    return address === null ? text : `[${text}](${address})`;
  }

  return unified()
    .use(remarkStringify, {
      bullet: "-",
      emphasis: "_",
      rule: "-",
      // Jupyter treats text between two dollars as mathematics.
      unsafe: [{ character: "$", inConstruct: "phrasing" }],
      handlers,
    })
    .stringify({ type: "root", children: [...parts] })
    .trim();
}

function summary(text: string, { folds }: MarkdownForm): string {
  return folds ? `<summary>${text}</summary>` : `**${text}**`;
}

function textOf(node: Link | TextElement, state: State, info: Info): string {
  return state.containerPhrasing({ type: "paragraph", children: node.children }, info).trim();
}

function flowElement(node: FlowElement, state: State, info: Info, form: MarkdownForm): string {
  const content = (): string => state.containerFlow({ type: "root", children: node.children }, info);
  switch (node.name) {
    case "TheArticle":
      return quoted(`**${siteWords.article.heading}**\n\n${content()}`);
    case "ArticleSays":
      return quoted(`**${siteWords.article.heading} ${siteWords.article.says}**\n\n${content()}`);
    case "WhatYouSee":
      return quoted(`**${siteWords.whatYouSee}**\n\n${content()}`);
    case "ChatPicture":
      return `${siteWords.chatPicture.label}\n\n${content()}`;
    case "TryThis":
      return `## ${siteWords.tryThis}\n\n${content()}`;
    case "Keep":
      return `## ${endWords.keep}\n\n${content()}`;
    case "Questions":
      return `## ${endWords.questions}\n\n${content()}`;
    case "Question":
      return question(node, state, info, form);
    case "details":
      return form.folds ? `<details>\n${content()}\n\n</details>` : content();
    case "RunAll":
      return "";
    default:
      throw new Error(`<${node.name ?? ""}> has no form in a notebook.`);
  }
}

/** A question, its answers as a list, and what is said of each folded away. */
function question(node: FlowElement, state: State, info: Info, form: MarkdownForm): string {
  const answers = [...elementsAmong(node.children)].filter(({ name }) => name === "Answer");
  const asked = node.children.filter((child) => !answers.some((answer) => answer === child));
  const children: RootContent[] = [
    ...asked,
    listOf(answers.map(({ children }) => children.slice(0, 1))),
    { type: "html", value: `${form.folds ? "<details>\n" : ""}${summary(endWords.answers, form)}` },
    listOf(answers.map((answer) => judged(answer))),
    ...(form.folds ? [{ type: "html" as const, value: "</details>" }] : []),
  ];
  return state.containerFlow({ type: "root", children }, info);
}

/** The reason of an answer, with its judgement before it. */
function judged(answer: MdxElement): readonly RootContent[] {
  const word = attributesOf(answer).right === true ? endWords.yes : endWords.no;
  const judgement: PhrasingContent[] = [
    { type: "strong", children: [{ type: "text", value: word }] },
    { type: "text", value: " " },
  ];
  return answer.children
    .slice(1)
    .map((child, place) =>
      place === 0 && child.type === "paragraph"
        ? { ...child, children: [...judgement, ...child.children] }
        : child,
    );
}

function listOf(items: readonly (readonly RootContent[])[]): List {
  const children = items.map((item): ListItem => ({
    type: "listItem",
    spread: false,
    children: item.filter((child) => child.type === "paragraph"),
  }));
  return { type: "list", ordered: true, spread: false, children };
}

function quoted(markdown: string): string {
  const lines = markdown.split("\n").map((line) => `> ${line}`.trimEnd());
  return lines.join("\n");
}

// A variant is in the folder of its original's name.
function originalOf(node: TextElement): string {
  const example = textAttributeOf(node, "example");
  return (textAttributeOf(node, "of") ?? example?.replace(/\/[^/]*$/, "") ?? "").replaceAll("/", "-");
}

function cellOf(node: TextElement): string {
  return (textAttributeOf(node, "cell") ?? "").replaceAll("/", "-");
}
