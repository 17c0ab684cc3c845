import { trustedHtml } from "../../frame/trusted-types.ts";
import { PAGES } from "../../offline/stores.ts";
import { sitePath } from "../page/browser.ts";
import { define, find, make } from "../dom.ts";

interface KeptPage {
  readonly url: string;
  readonly title: string;
}

/**
 * The list of pages that can be opened without a network. When the network is back, the requested page is
 * loaded.
 */
export class KeptPages extends HTMLElement {
  connectedCallback(): void {
    addEventListener("online", this.#online);
    void this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.#online);
  }

  readonly #online = (): void => {
    location.reload();
  };

  async #show(): Promise<void> {
    // Without a store, or without permission to read it, there is nothing to list.
    const pages = await keptPages(this.dataset.unlisted?.split(" ") ?? []).catch(() => []);
    find(this, ".nothing-kept", HTMLElement).hidden = pages.length > 0;
    find(this, "ul", HTMLUListElement).replaceChildren(
      ...inOrderOfContents(pages).map(({ url, title }) => {
        const link = document.createElement("a");
        link.href = url;
        link.textContent = title;
        const item = make("li", "");
        item.append(link);
        return item;
      }),
    );
  }
}

async function keptPages(unlisted: readonly string[]): Promise<KeptPage[]> {
  const site = new URL(sitePath(""), location.href).href;
  const store = await caches.open(PAGES);
  const pages: KeptPage[] = [];
  for (const { url } of await store.keys()) {
    const isListed = url.startsWith(site) && !unlisted.some((path) => url.startsWith(site + path));
    const response = isListed ? await store.match(url) : undefined;
    if (response?.headers.get("content-type")?.startsWith("text/html") !== true) continue;
    const page = new DOMParser().parseFromString(trustedHtml(await response.text()), "text/html");
    pages.push({ url, title: page.querySelector("h1")?.textContent.trim() ?? page.title });
  }
  return pages;
}

/** The pages in the order of the sidebar, then the others by their titles. */
function inOrderOfContents(pages: readonly KeptPage[]): KeptPage[] {
  const contents = Array.from(document.querySelectorAll<HTMLAnchorElement>("nav a"), ({ href }) => href);
  const place = ({ url }: KeptPage): number =>
    contents.includes(url) ? contents.indexOf(url) : contents.length;
  return pages.toSorted(
    (one, other) =>
      place(one) - place(other) || one.title.localeCompare(other.title, document.documentElement.lang),
  );
}

define("kept-pages", KeptPages);
