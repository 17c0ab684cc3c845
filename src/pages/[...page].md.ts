import spellings from "virtual:spellings";
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { pageInMarkdown, type WrittenPage, writtenPage } from "../site/markdown/page.ts";
import { siteAddress } from "../site/site-address.ts";

/** Each page of the collection as Markdown, beside the page: `/lessons/event-loop.md`. */
export const GET: APIRoute<{ page: WrittenPage; pages: readonly WrittenPage[] }> = ({ props, site }) => {
  const text = pageInMarkdown(
    props.page,
    props.pages,
    siteAddress(site, import.meta.env.BASE_URL),
    spellings,
  );
  return new Response(text, { headers: { "content-type": "text/markdown; charset=utf-8" } });
};

export const getStaticPaths = (async () => {
  const pages = (await getCollection("docs")).map(writtenPage);
  return pages.map((page) => ({ params: { page: page.id }, props: { page, pages } }));
}) satisfies GetStaticPaths;
