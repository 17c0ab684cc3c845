import { sitePath } from "../page/browser.ts";
import type { Notice } from "../cell/cell-notice.ts";
import type { Language } from "../page/preferences.ts";
import type { ProgramText } from "./program-text.ts";
import type { TypedInput } from "./typed-input.ts";
import { words } from "../words.ts";

/** Copies a program to the clipboard, and confirms it. */
export async function copyText(source: string, notice: Notice): Promise<void> {
  if (await toClipboard(source)) notice.confirm(words.copied);
  else notice.say(words.copyFailed);
}

/** Copies a link that opens the program in the playground, or shows the link where copying is refused. */
export async function shareProgram(
  { $source, $input }: Pick<ProgramText, "$source" | "$input">,
  language: Language,
  notice: Notice,
): Promise<void> {
  const source = $source.get();
  const arriving = programLink(source, language, $input.get());
  const isCopied = await toClipboard(arriving);
  const link = await arriving;
  if (link === null) {
    const { isText } = await import("./program-link.ts");
    notice.say(isText(source) ? words.tooLongToShare : words.noTextToShare);
  } else if (isCopied) notice.confirm(words.linkCopied);
  else notice.showToCopy(words.linkShown, words.link, link);
}

/** @returns null when the program is too long for a link or cannot be encoded */
async function programLink(
  source: string,
  language: Language,
  input: TypedInput | null,
): Promise<string | null> {
  const { encodeProgram } = await import("./program-link.ts");
  const fragment = await encodeProgram(source, language, input);
  return fragment === null ? null : new URL(`${sitePath("playground/")}#${fragment}`, location.href).href;
}

/**
 * Copies a text to the clipboard. Call it while a press is handled: Safari allows no copying once something
 * was awaited, so that a text which is still to come is given as a promise.
 *
 * @param text nothing is copied when it is null
 * @returns whether it was copied, which the browser may refuse
 */
export async function toClipboard(text: string | Promise<string | null>): Promise<boolean> {
  const plain = Promise.resolve(text).then((content) => {
    if (content === null) throw new TypeError("There is no text to copy.");
    return new Blob([content], { type: "text/plain" });
  });
  // Chromium does not take it for handled.
  plain.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": plain })]);
    return true;
  } catch {
    return false;
  }
}
