import { trustedHtml } from "../../frame/trusted-types.ts";
import { sitePath } from "../page/browser.ts";
import type { ClassItem } from "./contents.ts";

/**
 * Gives the HTML of cells and exercises, from the pages of this site that have them. Nothing in it has run
 * yet. Each page is loaded once, and each part is given once.
 */
export class PartLoader {
  readonly #pages = new Map<string, Promise<Document>>();

  /**
   * @returns null when the page does not have the part any more
   * @throws TypeError when the page cannot be loaded
   */
  async load({ id, page }: ClassItem): Promise<Element | null> {
    const cells = (await this.#page(page)).querySelectorAll("lesson-cell");
    const part = [...cells].find((each) => each.getAttribute("example") === id);
    if (part === undefined) return null;
    // The walk is for the first page that a reader sees.
    part.querySelector("first-walk")?.remove();
    // Not a copy: with Trusted Types, a browser warns of a copied script, even if it is data.
    document.adoptNode(part);
    // A cell needs its parts as soon as it is in the page.
    customElements.upgrade(part);
    return part;
  }

  #page(path: string): Promise<Document> {
    const known = this.#pages.get(path);
    if (known !== undefined) return known;
    const loading = parsed(sitePath(path));
    this.#pages.set(path, loading);
    // The next attempt loads it again.
    loading.catch(() => this.#pages.delete(path));
    return loading;
  }
}

async function parsed(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`The server answered ${String(response.status)}.`);
  // A page of this site, at a path that this page has from the build. A parsed document runs no scripts.
  return new DOMParser().parseFromString(trustedHtml(await response.text()), "text/html");
}
