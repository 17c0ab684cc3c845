import type { APIRoute } from "astro";
import { systemColours } from "../site/no-script.ts";
import tokens from "../styles/tokens.css?raw";

/** The colours of pages without JavaScript, to which each page links in a `<noscript>`. */
export const GET: APIRoute = () =>
  new Response(systemColours(tokens), { headers: { "content-type": "text/css" } });
