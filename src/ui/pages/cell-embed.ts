import { preferences, sitePath } from "../page/browser.ts";
import { define, find } from "../dom.ts";
import { LessonCell } from "../cell/lesson-cell.ts";
import {
  followAddress,
  linkedDraftSlot,
  type LinkedProgram,
  type LinkedProgramView,
} from "../program/linked-program.ts";
import { words } from "../words.ts";

/**
 * The message that an embedded cell sends to the page around it whenever its height changes. The page
 * `/teach/` says how to use it.
 */
export interface HeightMessage {
  readonly type: "loopscope:height";
  /** The height in CSS pixels at which nothing needs to be scrolled. */
  readonly height: number;
}

/**
 * One cell in another site's page. It takes its program from the fragment of its address, and never runs by
 * itself.
 *
 * In another site's page a browser may refuse storage, or partition it by site. The cell works without
 * storage: edits and choices then last as long as the page.
 */
export class CellEmbed extends HTMLElement implements LinkedProgramView {
  readonly #heights = new ResizeObserver(() => {
    const message: HeightMessage = {
      type: "loopscope:height",
      height: Math.ceil(document.body.getBoundingClientRect().height),
    };
    // To any origin: the height of a public page is not secret.
    parent.postMessage(message, "*");
  });

  #unfollow: () => void = () => undefined;

  connectedCallback(): void {
    if (parent !== window) this.#heights.observe(document.body);
    this.#unfollow = followAddress(this);
  }

  disconnectedCallback(): void {
    this.#unfollow();
    this.#heights.disconnect();
  }

  get #cell(): LessonCell {
    return find(this, "lesson-cell", LessonCell);
  }

  refuseLinked(reason: keyof typeof words.refusedEmbed): void {
    this.#cell.notice.say(words.refusedEmbed[reason]);
  }

  showLinked(linked: LinkedProgram): void {
    const cell = this.#cell;
    const { source, language, hash, input } = linked;
    preferences.showLanguage(language);
    // Apart from the edits of the lesson's program, too.
    const slot = linkedDraftSlot(`embed/${cell.getAttribute("example") ?? ""}/`, linked);
    const { session } = cell.program(language);
    session.load(source, slot);
    if (input !== undefined && session.text.$input.get() === null) session.text.give(input);
    // The page that the cell is taken from has another program; the playground takes this one.
    const link = find(document, "a.origin", HTMLAnchorElement);
    link.href = sitePath("playground/") + hash;
    find(link, ".label", HTMLElement).textContent = words.openInPlayground;
  }
}

define("cell-embed", CellEmbed);
