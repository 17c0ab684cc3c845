import type { APIRoute, GetStaticPaths } from "astro";
import { getCollection } from "astro:content";
import { examplesFile } from "../../site/playground-examples.ts";

/** The examples of the playground, which it loads when the reader looks for one. */
export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { "content-type": "application/json" } });

export const getStaticPaths = (async () => {
  const { name, json } = examplesFile(await getCollection("docs"));
  return [{ params: { file: name }, props: { json } }];
}) satisfies GetStaticPaths;
