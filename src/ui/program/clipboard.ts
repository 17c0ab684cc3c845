import { sitePath } from "../page/browser.ts";
import type { Notice } from "../cell/cell-notice.ts";
import type { Language } from "../page/preferences.ts";
import { words } from "../words.ts";

/** Copies a program to the clipboard, and confirms it. */
export async function copyText(source: string, notice: Notice): Promise<void> {
  if (await toClipboard(source)) notice.confirm(words.copied);
  else notice.say(words.copyFailed);
}

/** Copies a link that opens the program in the playground, or shows the link where copying is refused. */
export async function shareProgram(source: string, language: Language, notice: Notice): Promise<void> {
  const { encodeProgram, isText } = await import("./program-link.ts");
  const fragment = await encodeProgram(source, language);
  if (fragment === null) {
    notice.say(isText(source) ? words.tooLongToShare : words.noTextToShare);
    return;
  }
  const link = new URL(`${sitePath("playground/")}#${fragment}`, location.href).href;
  if (await toClipboard(link)) notice.confirm(words.linkCopied);
  else notice.showToCopy(words.linkShown, words.link, link);
}

/** @returns whether the browser allowed it */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
