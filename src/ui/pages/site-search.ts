import { define } from "../dom.ts";
import { trustedHtml } from "../../frame/trusted-types.ts";
import { words } from "../words.ts";

/**
 * The part of Pagefind's page-side interface that is used here; it is loaded from the built site's own index.
 */
interface Pagefind {
  options(options: {
    baseUrl: string;
    excerptLength: number;
    ranking: { termSaturation: number };
  }): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(term: string): Promise<{ results: readonly PagefindResult[] } | null>;
}

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}

const SHOWN_AT_MOST = 10;

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === "object" && value !== null && "debouncedSearch" in value && "options" in value;
}

/**
 * The search button and its dialog. Nothing of the index is loaded before a reader opens the dialog:
 * a page's own script stays small, and most readers never search.
 */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | null = null;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>(".open");
    const dialog = this.querySelector("dialog");
    const input = this.querySelector("input");
    if (button === null || dialog === null || input === null) return;

    const open = (): void => {
      if (dialog.open) return;
      dialog.showModal();
      input.select();
      this.#load().catch(() => {
        this.#say(words.search.failed);
      });
    };
    button.disabled = false;
    button.addEventListener("click", open);
    this.querySelector(".close")?.addEventListener("click", () => {
      dialog.close();
    });
    dialog.addEventListener("click", (event) => {
      // The target of a click on the backdrop is the dialog itself.
      if (event.target === dialog) dialog.close();
    });
    input.addEventListener("input", () => {
      void this.#search(input.value.trim());
    });
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      // A search field takes the first Escape for itself, to empty it; the reader means the dialog.
      event.preventDefault();
      dialog.close();
    });
    window.addEventListener("keydown", (event) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    });
    const hint = this.querySelector("kbd");
    if (hint !== null && /Mac|iPhone|iPad/.test(navigator.userAgent)) hint.textContent = "⌘ K";
  }

  /** The index, loaded once; a failed attempt is forgotten, so that the next one tries again. */
  #load(): Promise<Pagefind> {
    this.#pagefind ??= this.#loadIndex().catch((error: unknown) => {
      this.#pagefind = null;
      throw error;
    });
    return this.#pagefind;
  }

  async #loadIndex(): Promise<Pagefind> {
    const loaded: unknown = await import(/* @vite-ignore */ this.dataset.index ?? "");
    if (!isPagefind(loaded)) throw new TypeError("This is not a Pagefind index.");
    await loaded.options({
      baseUrl: this.dataset.base ?? "/",
      excerptLength: 20,
      // That a page has a term often counts for more than by default (1.4): a page about a term comes before
      // a short one that only names it.
      ranking: { termSaturation: 2 },
    });
    await loaded.init();
    return loaded;
  }

  async #search(term: string): Promise<void> {
    const list = this.querySelector(".results");
    if (list === null) return;
    if (term === "") {
      list.replaceChildren();
      this.#say("");
      return;
    }
    try {
      const [pagefind, { knownMessageIn }] = await Promise.all([
        this.#load(),
        import("../errors/messages.ts"),
      ]);
      const message = knownMessageIn(term)?.message;
      // A message that is pasted whole has names of the reader's program in it, which no page has.
      const found = await pagefind.debouncedSearch(message?.title.replaceAll("…", " ") ?? term);
      // Null: the reader has typed on, and a later search shows its own results.
      if (found === null) return;
      const pages = await Promise.all(found.results.slice(0, SHOWN_AT_MOST).map((result) => result.data()));
      if (this.querySelector("input")?.value.trim() !== term) return;
      const isOfMessage = ({ url }: { url: string }): boolean =>
        message !== undefined && url.endsWith(`/errors/${message.slug}/`);
      const inOrder = [...pages.filter(isOfMessage), ...pages.filter((page) => !isOfMessage(page))];
      list.replaceChildren(
        ...inOrder.map((page) => resultItem(page.url, page.meta.title ?? page.url, page.excerpt)),
      );
      this.#say(pages.length === 0 ? words.search.noMatch(term) : words.search.matches(pages.length));
    } catch {
      this.#say(words.search.failed);
    }
  }

  #say(text: string): void {
    const status = this.querySelector(".status");
    if (status !== null) status.textContent = text;
  }
}

function resultItem(url: string, title: string, excerpt: string): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = url;
  const heading = document.createElement("span");
  heading.className = "title";
  heading.textContent = title;
  const text = document.createElement("span");
  text.className = "excerpt";
  // Pagefind escapes the page's text and adds only <mark> around the words that were found.
  text.innerHTML = trustedHtml(excerpt);
  link.append(heading, text);
  item.append(link);
  return item;
}

define("site-search", SiteSearch);
