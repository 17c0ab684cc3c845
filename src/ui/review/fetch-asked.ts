import { focusAddress } from "../focus/address.ts";
import { parseMoment } from "../moments/moment-locator.ts";
import { preferences, sitePath } from "../page/browser.ts";
import { fetchPage, loadingOnce, parsePage } from "../page/site-page.ts";
import type { Asked } from "./choose.ts";

/** The HTML of lessons by their addresses, each fetched once. */
const pageAt = loadingOnce(fetchPage);

/**
 * Fetches a question or an exercise from the page of its lesson.
 *
 * @returns its element, for this document
 * @throws Error when the page cannot be had, or has no such element
 */
export async function fetchAsked({ id, lesson }: Asked): Promise<HTMLElement> {
  const address = new URL(sitePath(`lessons/${lesson.slug}/`), location.href).href;
  const page = parsePage(await pageAt(address));
  const name = id.slice(id.indexOf(":") + 1);
  const found = page.querySelector(
    id.startsWith("question:")
      ? `lesson-question[data-question="${name}"]`
      : `lesson-cell[example="${name}"]`,
  );
  if (!(found instanceof HTMLElement)) throw new Error(`${address} has nothing called ${id}.`);
  await takeStyles(page);
  // Not a copy: the scripts with the data of a cell would count as scripts that someone has written.
  const element = document.adoptNode(found);
  for (const script of element.querySelectorAll("script:not([type='application/json'])")) script.remove();
  linkToLesson(element, address);
  return element;
}

/** Adds the style sheets of a page that this one does not have. */
async function takeStyles(page: Document): Promise<void> {
  const own = new Set([...document.querySelectorAll(STYLES)].map(nameOf));
  const missing = [...page.querySelectorAll(STYLES)].filter((style) => !own.has(nameOf(style)));
  await Promise.all(
    missing.map(async (style) => {
      const copy = document.importNode(style, true);
      const loaded =
        copy instanceof HTMLLinkElement
          ? new Promise((resolve) => {
              copy.addEventListener("load", resolve);
              copy.addEventListener("error", resolve);
            })
          : null;
      document.head.append(copy);
      await loaded;
    }),
  );
}

const STYLES = 'head > link[rel="stylesheet"], head > style';

function nameOf(style: Element): string {
  return style.getAttribute("href") ?? style.textContent;
}

/**
 * Lets links lead where they lead in the lesson. A link to a moment opens the cell there, at that moment, in
 * the language that the reader has chosen by then.
 */
function linkToLesson(element: HTMLElement, address: string): void {
  for (const moment of element.querySelectorAll<HTMLElement>("moment-link")) {
    const link = moment.querySelector("a");
    if (link === null) continue;
    const { cell = "", moment: name = "" } = moment.dataset;
    preferences.$language.subscribe((language) => {
      link.href = focusAddress(address, cell, { language, moment: parseMoment(name) });
    });
    moment.replaceWith(link);
  }
  for (const link of element.querySelectorAll("a")) {
    const target = link.getAttribute("href");
    if (target !== null) link.href = new URL(target, address).href;
  }
}
