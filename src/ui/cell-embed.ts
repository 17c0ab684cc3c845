import { preferences, sitePath } from "./browser.ts";
import { draftSlot } from "./drafts.ts";
import { define, find } from "./elements.ts";
import { LessonCell } from "./lesson-cell.ts";
import type { Language } from "./preferences.ts";
import { decodeProgram } from "./share.ts";
import { shortName } from "./text-hash.ts";
import { browserStorage } from "./storage.ts";
import { unreachable } from "./unreachable.ts";
import { words } from "./words.ts";

/** What an embedded cell tells the page around it whenever its height changes; README.md says how to use it. */
export interface HeightMessage {
  readonly type: "loopscope:height";
  /** In CSS pixels, so that nothing needs to be scrolled. */
  readonly height: number;
}

/**
 * One cell in somebody else's page: takes its program from the fragment, and never runs by itself.
 *
 * In another site's page a browser may refuse storage, or give one of its own for each of these sites. The cell needs none:
 * without it edits and choices last as long as the page does.
 */
export class CellEmbed extends HTMLElement {
  readonly #heights = new ResizeObserver(() => {
    const message: HeightMessage = {
      type: "loopscope:height",
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    // Whatever page it is: the height of a public page is no secret.
    parent.postMessage(message, "*");
  });

  connectedCallback(): void {
    window.addEventListener("hashchange", this.#hashChanged);
    if (parent !== window) this.#heights.observe(document.body);
    void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#hashChanged);
    this.#heights.disconnect();
  }

  get #cell(): LessonCell {
    return find(this, "lesson-cell", LessonCell);
  }

  readonly #hashChanged = (): void => {
    void this.#open();
  };

  async #open(): Promise<void> {
    const { hash } = location;
    const shared = await decodeProgram(hash);
    if (hash !== location.hash) return;
    switch (shared.kind) {
      case "none":
        break;
      case "program":
        this.#show(shared.source, shared.language, hash);
        break;
      case "damaged":
        this.#cell.notice.say(words.damagedEmbed);
        break;
      case "too-long":
        this.#cell.notice.say(words.embedTooLong);
        break;
      default:
        unreachable(shared);
    }
  }

  #show(source: string, language: Language, hash: string): void {
    const cell = this.#cell;
    preferences.showLanguage(language);
    // The reader's edits are kept with this program, apart from the lesson's. Two programs of one short name would only
    // share the place of their edits.
    const name = `embed/${cell.getAttribute("example") ?? ""}/${shortName(hash)}`;
    cell.program(language).session.text.load(source, draftSlot(browserStorage, name, language));
    // The page that the cell is taken from has another program; the playground takes this one.
    const link = find(document, "a.origin", HTMLAnchorElement);
    link.href = sitePath("playground/") + hash;
    find(link, ".label", HTMLElement).textContent = words.openInPlayground;
  }
}

define("cell-embed", CellEmbed);
