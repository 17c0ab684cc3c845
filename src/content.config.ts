import { defineCollection } from "astro:content";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { starlightWords } from "./site/words.ts";

/** The fields of a page's frontmatter in addition to Starlight's. */
const pageFields = z.object({
  /** The lesson's number in the course, from 1. Only lessons have one. */
  lesson: z.int().min(1).optional(),
  /** A few words above the title of a page that is not a lesson. */
  place: z.string().optional(),
  /** One sentence for the list of lessons, and for the page that leads on to this one. */
  summary: z.string().optional(),
  /** A paragraph in larger type under the title. */
  lead: z.string().optional(),
  /** Further wordings of the message that a page below `errors/` explains. */
  also: z.array(z.string()).optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({ base: "./content", pattern: "**/*.mdx" }),
    schema: docsSchema({ extend: pageFields }),
  }),
  i18n: defineCollection({ loader: () => starlightWords, schema: i18nSchema() }),
};
