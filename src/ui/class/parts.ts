import { sitePath } from "../page/browser.ts";
import { fetchPage, loadingOnce, parsePage } from "../page/site-page.ts";
import type { ClassItem } from "./contents.ts";

/**
 * Gives the HTML of cells and exercises, from the pages of this site that have them. Nothing in it has run
 * yet. Each page is loaded once, and each part is given once.
 */
export class PartLoader {
  readonly #page = loadingOnce(async (path) => parsePage(await fetchPage(sitePath(path))));

  /**
   * @returns null when the page does not have the part any more
   * @throws Error when the page cannot be loaded
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
}
