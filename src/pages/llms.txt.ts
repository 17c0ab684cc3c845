import spellings from "virtual:spellings";
import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { contents } from "../reference/contents.ts";
import { llmsText } from "../site/markdown/llms.ts";
import { writtenPage } from "../site/markdown/page.ts";
import { siteAddress } from "../site/site-address.ts";

/** The list of pages for programs that read the site, in the form of https://llmstxt.org. */
export const GET: APIRoute = async ({ site }) => {
  const pages = (await getCollection("docs")).map(writtenPage);
  return new Response(llmsText(pages, contents, siteAddress(site, import.meta.env.BASE_URL), spellings));
};
