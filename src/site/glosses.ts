import { escapeHtml } from "../ui/editor/highlight/plain.ts";
import { chineseParts, glossOf, type Glosses } from "../ui/output/glosses.ts";

const tables = import.meta.glob<Glosses>("../../content/glosses.json", { import: "default", eager: true });

/** What the Chinese words of the examples mean in English. */
export const glosses: Glosses = Object.values(tables)[0] ?? {};

/** A printed line as HTML: its Chinese is marked as such, and what it means is shown at its end. */
export function lineHtml(line: string): string {
  return chineseHtml(line) + glossHtml(line);
}

/** What a printed line means, as HTML; empty for a line that has no gloss. */
export function glossHtml(line: string): string {
  const gloss = escapeHtml(glossOf(line, glosses)).replaceAll('"', "&quot;");
  return gloss === "" ? "" : `<span class="gloss" lang="en" data-gloss="${gloss}"></span>`;
}

/** A highlighted program in which each Chinese string says what it means when it is pointed at. */
export function annotateChinese(html: string): string {
  // The parts at odd places are tags.
  const parts = html.split(/(<[^<>]*>)/).map((part, place) => (place % 2 === 0 ? annotated(part) : part));
  return parts.join("");
}

function annotated(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  // The parts at odd places are words.
  const parts = text.split(/([\w\p{Script=Han}]+)/u).map((word, place) => {
    const gloss = place % 2 === 0 ? "" : glossOf(word, glosses);
    return gloss === "" ? word : `<span class="chinese" title="${gloss}">${chineseHtml(word)}</span>`;
  });
  return parts.join("");
}

function chineseHtml(text: string): string {
  const parts = chineseParts(text).map((part, place) =>
    place % 2 === 1 ? `<span lang="zh">${part}</span>` : escapeHtml(part),
  );
  return parts.join("");
}
