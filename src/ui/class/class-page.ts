import { Notice } from "../cell/cell-notice.ts";
import { define, find } from "../dom.ts";
import { toClipboard } from "../program/clipboard.ts";
import { type ClassPage, MAX_ITEMS, readClassPage, writeClassPage } from "./address.ts";
import type { ClassBuilder } from "./builder.ts";
import { classItems, type ClassItem } from "./contents.ts";
import { classWords as words } from "./words.ts";

/**
 * A page that a teacher puts together: the cells and exercises that its address names, or the builder that
 * makes such an address. Everything about the page is in the address.
 */
export class ClassPageElement extends HTMLElement {
  #items: ReadonlyMap<string, ClassItem> = new Map();
  #page: ClassPage = { title: "", items: [] };
  #builder: ClassBuilder | null = null;

  connectedCallback(): void {
    this.#items = classItems(this);
    const read = readClassPage(location.search, (id) => this.#items.has(id));
    this.#page = read;
    this.#say([
      ...(read.unknown.length > 0 ? [words.unknown(read.unknown, read.moreUnknown)] : []),
      ...(read.isCut ? [words.tooMany(MAX_ITEMS)] : []),
    ]);
    this.addEventListener("click", this.#click);
    this.#change(read.items.length > 0 ? "shown" : "builder");
  }

  disconnectedCallback(): void {
    this.removeEventListener("click", this.#click);
  }

  get #notice(): Notice {
    return find(this, "cell-notice", Notice);
  }

  #say(sentences: readonly string[]): void {
    const place = find(this, ".class-problems", HTMLElement);
    place.hidden = sentences.length === 0;
    place.replaceChildren(
      ...sentences.map((sentence) => {
        const paragraph = document.createElement("p");
        paragraph.textContent = sentence;
        return paragraph;
      }),
    );
  }

  /** Shows the page or the builder. */
  #change(mode: "shown" | "builder"): void {
    document.documentElement.dataset.classPage = mode;
    this.#showTitle(mode === "shown" ? this.#page.title : "");
    this.#notice.clear();
    const load = mode === "shown" ? this.#showPage() : this.#showBuilder();
    load.catch(() => {
      this.#say([words.scriptFailed]);
    });
  }

  async #showPage(): Promise<void> {
    const { showParts } = await import("./shown-page.ts");
    const items = this.#page.items.flatMap((id) => this.#items.get(id) ?? []);
    showParts(find(this, ".class-parts", HTMLElement), items);
  }

  async #showBuilder(): Promise<void> {
    if (this.#builder !== null) return;
    const { ClassBuilder } = await import("./builder.ts");
    this.#builder = new ClassBuilder(
      find(this, ".class-builder", HTMLElement),
      this.#items,
      this.#page,
      (page) => {
        this.#page = page;
        this.#say([]);
        history.replaceState(history.state, "", this.#address());
      },
    );
  }

  #address(): string {
    const kindOf = (id: string): ClassItem["kind"] => this.#items.get(id)?.kind ?? "cell";
    return `${location.pathname}${writeClassPage(this.#page, kindOf, location.search)}`;
  }

  #showTitle(title: string): void {
    const shown = title === "" ? words.defaultTitle : title;
    const heading = document.querySelector("h1");
    if (heading !== null) heading.textContent = shown;
    document.title = words.documentTitle(shown);
  }

  async #copyLink(): Promise<void> {
    const link = new URL(this.#address(), location.href).href;
    if (await toClipboard(link)) this.#notice.confirm(words.linkCopied);
    else this.#notice.showToCopy(words.linkShown, words.link, link);
  }

  readonly #click = ({ target }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button[data-class]") : null;
    switch (button?.dataset.class) {
      case "edit":
        this.#change("builder");
        find(this, ".class-builder h2", HTMLElement).focus();
        break;
      case "show":
        this.#change("shown");
        scrollTo({ top: 0 });
        find(this, "button[data-class=edit]", HTMLElement).focus();
        break;
      case "copy":
        void this.#copyLink();
        break;
      case undefined:
      default:
        break;
    }
  };
}

define("class-page", ClassPageElement);
