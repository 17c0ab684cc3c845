import type { AstroConfig } from "astro";

/** A plugin for Sätteri, Astro's Markdown processor, or what makes one for a page. */
export type MdastPlugin =
  { readonly name: string } | ((page: { readonly fileURL: URL | undefined }) => unknown);

/**
 * Adds a plugin to the Markdown processor of a site.
 *
 * @throws Error when the processor is another one, which takes no plugins of this kind
 */
export function addMdastPlugin(config: AstroConfig, plugin: MdastPlugin): void {
  const options: unknown = config.markdown.processor.options;
  if (!hasMdastPlugins(options)) throw new Error("The Markdown processor takes no plugins of this kind.");
  options.mdastPlugins.push(plugin);
}

function hasMdastPlugins(options: unknown): options is { mdastPlugins: unknown[] } {
  return (
    typeof options === "object" &&
    options !== null &&
    "mdastPlugins" in options &&
    Array.isArray(options.mdastPlugins)
  );
}
