import spellings from "virtual:spellings";
import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { loadExample } from "../site/examples.ts";
import { hasNotebook } from "../site/lessons.ts";
import { notebookOf } from "../site/notebook/notebook.ts";

/** A page of prose and cells as a notebook, beside the page: `/lessons/event-loop.ipynb`. */
export const GET: APIRoute<{ title: string; mdx: string }, { page: string }> = ({ props, params, site }) => {
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${params.page}/`;
  const address = site === undefined ? null : new URL(path, site);
  const notebook = notebookOf({ ...props, address }, loadExample, spellings);
  return new Response(`${JSON.stringify(notebook, null, 1)}\n`, {
    headers: { "content-type": "application/x-ipynb+json" },
  });
};

export const getStaticPaths = (async () =>
  (await getCollection("docs", hasNotebook)).map(({ id, data, body = "" }) => ({
    params: { page: id },
    props: { title: data.title, mdx: body },
  }))) satisfies GetStaticPaths;
