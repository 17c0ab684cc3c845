import { sitePath } from "../page/browser.ts";
import type { CellHost } from "./cell-host.ts";
import { encodeProgram, isText } from "../program/program-link.ts";
import { toClipboard } from "../program/clipboard.ts";
import { words } from "../words.ts";

/** The height of an embedded cell's page without the cell, in CSS pixels. */
const AROUND = 56;

/** Shows the HTML of a frame with the cell's present program, language and height. */
export async function offerEmbed(cell: CellHost): Promise<void> {
  const { session, code } = cell.shown;
  const { language } = code;
  const name = cell.getAttribute("example") ?? "";
  const url = new URL(sitePath(`embed/${name}/`), location.href);
  if (language !== "typescript") url.searchParams.set("language", language);
  // The playground has no program of its own.
  const input = session.text.$input.get();
  if (session.text.$edited.get() || input !== null || name === "playground") {
    const source = session.text.$source.get();
    const fragment = await encodeProgram(source, language, input);
    if (fragment === null) {
      cell.notice.say(isText(source) ? words.tooLongToShare : words.noTextToShare);
      return;
    }
    url.hash = fragment;
  }
  // The present notice is not part of the embedded height.
  cell.notice.clear();
  const html = frameHtml(url.href, cell.heading, cell.offsetHeight + AROUND);
  cell.notice.showCode(words.embedShown, words.embedCode, html, () => {
    void copy(html, cell);
  });
}

async function copy(html: string, { notice }: CellHost): Promise<void> {
  if (await toClipboard(html)) notice.confirm(words.embedCopied);
  // The text to copy stays visible and is selected.
  else notice.querySelector("textarea")?.select();
}

function frameHtml(url: string, title: string, height: number): string {
  const attributes = Object.entries({
    src: url,
    title: `${title} · Loopscope`,
    width: "100%",
    height: String(height),
    style: "border: 0",
    // For the cell's buttons Copy and Share.
    allow: "clipboard-write",
    loading: "lazy",
  });
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(" ")}></iframe>`;
}

function escape(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
