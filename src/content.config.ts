import { defineCollection } from "astro:content";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { starlightWords } from "./site/words.ts";

/** What a page's head may say beside what Starlight knows. */
const pageFields = z.object({
  /** The lesson's place in the article, from 1. Only lessons have one. */
  lesson: z.int().min(1).optional(),
  /** Where a page that is no lesson stands, in a few words over its title. */
  place: z.string().optional(),
  /** One line for the list of lessons. */
  summary: z.string().optional(),
  /** A paragraph in larger type under the title. */
  lead: z.string().optional(),
});

export const collections = {
  docs: defineCollection({
    loader: glob({ base: "./content", pattern: "**/*.mdx" }),
    schema: docsSchema({ extend: pageFields }),
  }),
  i18n: defineCollection({ loader: () => starlightWords, schema: i18nSchema() }),
};
