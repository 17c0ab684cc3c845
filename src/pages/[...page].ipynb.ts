import type { APIRoute, GetStaticPaths } from "astro";
import { loadExample } from "../components/examples.ts";
import { notebookOf } from "../components/notebook/notebook.ts";
import { notebookPages } from "../components/notebook/pages.ts";

/** A page of prose and cells as a notebook, beside the page: `/lessons/event-loop.ipynb`. */
export const GET: APIRoute<{ title: string; mdx: string }, { page: string }> = ({ props, params, site }) => {
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, "")}/${params.page}/`;
  const address = site === undefined ? null : new URL(path, site);
  const notebook = notebookOf({ ...props, address }, loadExample);
  return new Response(`${JSON.stringify(notebook, null, 1)}\n`, {
    headers: { "content-type": "application/x-ipynb+json" },
  });
};

export const getStaticPaths = (() =>
  notebookPages().map(({ page, title, mdx }) => ({
    params: { page },
    props: { title, mdx },
  }))) satisfies GetStaticPaths;
