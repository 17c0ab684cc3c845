import {
  type Comment,
  type CommentDisplayPart,
  type InlineTagDisplayPart,
  Reflection,
  ReflectionKind,
} from "typedoc";
import { plain } from "./first-sentence.ts";
import type { Block, Documentation, Parameter, Span } from "./model.ts";

/** Converts TypeDoc's form of a doc comment to the reference's. */
export function documentationOf(
  comment: Comment | undefined,
  parameters: readonly Parameter[],
): Documentation {
  const tagged = (tag: `@${string}`) => (comment?.getTags(tag) ?? []).map(({ content }) => content);
  const blocks = blocksOf(comment?.summary ?? []);
  const last = blocks.at(-1);
  const follows = last?.kind === "paragraph" && /^Follows $/.test(last.spans[0]?.text ?? "") ? last : null;
  const [returns] = tagged("@returns");
  return {
    summary: follows === null ? blocks : blocks.slice(0, -1),
    parameters,
    returns: returns === undefined ? null : spansOf(returns),
    raises: tagged("@throws").flatMap((parts) => sentencesOf(spansOf(parts))),
    differs: tagged("@differs").map(blocksOf),
    follows: follows?.spans ?? null,
  };
}

/**
 * The name that a doc comment gives after `@python`: null for "none", and `otherwise` where there is no such
 * tag.
 */
export function pythonNameOf(comment: Comment | undefined, otherwise: string | null): string | null {
  const content = comment?.getTag("@python")?.content;
  if (content === undefined) return otherwise;
  const name = plain(spansOf(content));
  return name === "none" ? null : name;
}

/** A run of text without line breaks, as spans. */
export function spansOf(parts: readonly CommentDisplayPart[]): readonly Span[] {
  const spans: Span[] = parts.flatMap((part): Span[] => {
    switch (part.kind) {
      case "code":
        return [{ kind: "code", text: withoutBackticks(part.text) }];
      case "inline-tag":
        return [{ kind: "link", text: part.text.trim(), target: targetOf(part) }];
      case "text":
      case "relative-link":
        return [{ kind: "text", text: part.text.replaceAll(/\s+/g, " ") }];
    }
  });
  return trimmed(spans);
}

/** The text of a code span, without the backticks around it. */
function withoutBackticks(text: string): string {
  const count = /^`*/.exec(text)?.[0].length ?? 0;
  return text.slice(count, text.length - count);
}

/** The target of a link; TypeDoc resolves names of members without their class. */
function targetOf({ text, target }: InlineTagDisplayPart): string {
  if (!(target instanceof Reflection)) return text.trim();
  const owner = target.parent;
  const isMember = owner?.kindOf([ReflectionKind.Class, ReflectionKind.Interface]) ?? false;
  return isMember ? `${owner?.name ?? ""}.${target.name}` : target.name;
}

function trimmed(spans: readonly Span[]): Span[] {
  const trimmedSpans = spans.map((span, index): Span => {
    let { text } = span;
    if (index === 0) text = text.trimStart();
    if (index === spans.length - 1) text = text.trimEnd();
    return { ...span, text };
  });
  return trimmedSpans.filter(({ text }) => text !== "");
}

/** Paragraphs, lists whose items begin with a hyphen, and programs between fences. */
export function blocksOf(parts: readonly CommentDisplayPart[]): Block[] {
  const pieces: CommentDisplayPart[][] = [[]];
  for (const part of parts) {
    if (part.kind === "code" && part.text.startsWith("```")) {
      pieces.push([part], []);
      continue;
    }
    const [head = "", ...tails] = part.kind === "text" ? part.text.split(/\n{2,}/) : [part.text];
    pieces.at(-1)?.push({ ...part, text: head });
    for (const text of tails) pieces.push([{ kind: "text", text }]);
  }
  return pieces.flatMap(blockOf);
}

function blockOf(parts: readonly CommentDisplayPart[]): Block[] {
  const [first] = parts;
  if (first?.kind === "code" && first.text.startsWith("```")) {
    return [{ kind: "program", text: first.text.replace(/^```\w*\n|\n?```$/g, "") }];
  }
  if (first?.kind === "text" && /^\s*- /.test(first.text)) {
    const items: CommentDisplayPart[][] = [];
    for (const part of parts) {
      const [head = "", ...tails] =
        part.kind === "text" ? part.text.split(/(?:^|(?<!\s)\s*\n)[ \t]*- /) : [part.text];
      if (items.length > 0) items.at(-1)?.push({ ...part, text: head });
      for (const text of tails) items.push([{ kind: "text", text }]);
    }
    return [{ kind: "list", items: items.map(spansOf) }];
  }
  const spans = spansOf(parts);
  return spans.length === 0 ? [] : [{ kind: "paragraph", spans }];
}

/** Splits a list of exceptions, which are separated by semicolons: `ValueError when …; TypeError when …`. */
function sentencesOf(spans: readonly Span[]): (readonly Span[])[] {
  const sentences: Span[][] = [[]];
  for (const span of spans) {
    const [head = "", ...tails] = span.kind === "text" ? span.text.split(/; (?=[A-Z]\w+)/) : [span.text];
    sentences.at(-1)?.push({ ...span, text: head });
    for (const tail of tails) sentences.push([{ kind: "text", text: tail }]);
  }
  return sentences.map((sentence) => exceptionFirst(trimmed(sentence)));
}

/** Links the exception's name, with which the sentence begins. */
function exceptionFirst(spans: readonly Span[]): readonly Span[] {
  const [first, ...others] = spans;
  const name = first?.kind === "text" ? /^[A-Z]\w+/.exec(first.text)?.[0] : undefined;
  if (first === undefined || name === undefined) return spans;
  return [
    { kind: "link", text: name, target: name },
    { kind: "text", text: first.text.slice(name.length) },
    ...others,
  ];
}
