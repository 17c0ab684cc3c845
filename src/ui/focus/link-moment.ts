import type { LessonCell } from "../cell/lesson-cell.ts";
import { toClipboard } from "../program/clipboard.ts";
import { focusAddress } from "./address.ts";
import { nameOfMoment } from "./moment-name.ts";
import { focusWords as words } from "./words.ts";

/**
 * Copies an address that opens a cell in the focus view at its present moment, or says why there is none: an
 * address names a program of the site, and never runs a program from elsewhere.
 */
export async function linkMoment(cell: LessonCell): Promise<void> {
  const { notice } = cell;
  const { session, code } = cell.shown;
  const { text, verdict } = session;
  if (verdict.recordings.original === null) {
    notice.say(words.own);
    return;
  }
  if (text.$source.get() !== verdict.recordings.original.source) {
    notice.say(words.changed);
    return;
  }
  const position = session.$position.get();
  const moment = nameOfMoment(session.events, position - 1);
  const example = cell.getAttribute("example") ?? "";
  const address = focusAddress(location.href, example, { language: code.language, moment });
  if (!(await toClipboard(address))) notice.showToCopy(words.linkShown, words.link, address);
  else notice.confirm(moment === null ? words.cellLinkCopied : words.linkCopied);
}
