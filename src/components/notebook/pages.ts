/** A page of prose and cells, as its file has it. */
export interface PageFile {
  /** Its path on the site, without slashes at its ends: `lessons/event-loop`. */
  readonly page: string;
  readonly title: string;
  /** Its text, without the frontmatter. */
  readonly mdx: string;
}

const files = import.meta.glob<string>(["../../../content/lessons/*.mdx", "../../../content/programs.mdx"], {
  query: "?raw",
  import: "default",
  eager: true,
});

/**
 * The pages that make notebooks: the lessons and the ten programs.
 *
 * @throws Error when one of them has no title
 */
export function notebookPages(): PageFile[] {
  return Object.entries(files).map(([path, text]) => {
    const page = path.replace(/^.*\/content\//, "").replace(/\.mdx$/, "");
    const [frontmatter = ""] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
    const title = /^title: "?(.*?)"?$/m.exec(frontmatter)?.[1];
    if (title === undefined) throw new Error(`content/${page}.mdx has no "title: …" at its head. Add it.`);
    return { page, title, mdx: text.slice(frontmatter.length) };
  });
}
