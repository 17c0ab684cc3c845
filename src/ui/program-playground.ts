import { Notice } from "./cell-notice.ts";
import { parseMenu, type MenuExample } from "./cell-data.ts";
import { draftSlot } from "./drafts.ts";
import { define, find } from "./elements.ts";
import { LessonCell } from "./lesson-cell.ts";
import type { Original, ProgramText } from "./program-text.ts";
import { decodeProgram } from "./share.ts";
import { browserStorage } from "./storage.ts";
import { unreachable } from "./unreachable.ts";
import { words } from "./words.ts";

const EXAMPLE_KEY = "loopscope:playground-example";
const OWN = draftSlot(browserStorage, "playground");

/** The playground: one cell, a menu of examples, and programs that come with a link. */
export class ProgramPlayground extends HTMLElement {
  #examples: readonly MenuExample[] = [];

  connectedCallback(): void {
    this.#examples = parseMenu(find(this, "script.menu-data", HTMLScriptElement).text);
    this.#select.addEventListener("change", this.#choose);
    window.addEventListener("hashchange", this.#hashChanged);
    this.#showOwn();
    void this.#open();
  }

  disconnectedCallback(): void {
    window.removeEventListener("hashchange", this.#hashChanged);
  }

  get #select(): HTMLSelectElement {
    return find(this, "select", HTMLSelectElement);
  }

  get #notice(): Notice {
    return find(this, ".playground-notice", Notice);
  }

  get #text(): ProgramText {
    return find(this, "lesson-cell", LessonCell).session.text;
  }

  #find(id: string | null | undefined): MenuExample | undefined {
    return this.#examples.find((example) => example.id === id);
  }

  // The example on which the reader's own program began; Reset goes back to it.
  #base(): Original {
    const id = browserStorage.read(EXAMPLE_KEY);
    const first = this.querySelector<HTMLOptionElement>("option[selected]")?.value;
    const example = this.#find(id) ?? this.#find(first);
    if (example === undefined) throw new Error("The playground has no example to begin with.");
    this.#select.value = example.id;
    return { source: example.program.source, program: example.program };
  }

  #showOwn(): void {
    this.#text.load(this.#base(), OWN);
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
        this.#showLinked(shared.source, hash);
        break;
      case "damaged":
        this.#showOwn();
        this.#notice.say(words.damagedLink);
        break;
      case "too-long":
        this.#showOwn();
        this.#notice.say(words.linkTooLong);
        break;
      default:
        unreachable(shared);
    }
  }

  #showLinked(source: string, hash: string): void {
    // What the reader changes in a linked program is kept with the link, apart from the reader's own draft.
    this.#text.load(
      { source, program: null },
      draftSlot(browserStorage, `playground/link-${shortName(hash)}`),
    );
    this.#notice.ask(words.fromLink, [
      [
        words.keepLinked,
        () => {
          const kept = this.#text.$source.get();
          this.#leaveLink();
          this.#text.adopt(kept);
          this.#notice.say(words.linkedKept);
        },
      ],
      [
        words.backToDraft,
        () => {
          this.#leaveLink();
        },
      ],
    ]);
  }

  #leaveLink(): void {
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#showOwn();
  }

  readonly #choose = (): void => {
    const example = this.#find(this.#select.value);
    if (example === undefined) return;
    this.#leaveLink();
    const hadOwn = this.#text.$edited.get();
    browserStorage.write(EXAMPLE_KEY, example.id);
    this.#select.value = example.id;
    this.#text.replace({ source: example.program.source, program: example.program });
    const name = this.#select.selectedOptions[0]?.text ?? example.id;
    this.#notice.say(hadOwn ? words.exampleLoaded(name) : words.exampleShown(name));
  };
}

// A short name for a link, by FNV-1a; two links that share one would only share the place of their edits.
function shortName(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

define("program-playground", ProgramPlayground);
