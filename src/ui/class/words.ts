/** The words of the page that a teacher puts together. */
export const classWords = {
  defaultTitle: "A page for your class",
  documentTitle(title: string): string {
    return `${title} · Loopscope`;
  },
  edit: "Edit this page",
  copyLink: "Copy the link",
  link: "Link to this page",
  linkCopied: "The link to this page is on the clipboard.",
  linkShown: "The browser refused the clipboard. Copy the link from here:",
  show: "Show the page",

  choose: "Choose cells and exercises",
  search: "Search them",
  searchPlaceholder: "A title, a lesson or a kind",
  found(count: number): string {
    return count === 0
      ? "None of them has these words."
      : count === 1
        ? "1 is found."
        : `${String(count)} are found.`;
  },
  cell: "Cell",
  chosenOf(chosen: number, all: number): string {
    return chosen === 0 ? String(all) : `${String(chosen)} of ${String(all)}`;
  },

  yourPage: "Your page",
  title: "Title",
  none: "Nothing is on it yet. Choose at the left, or above on a small screen.",
  order: "What is on it, in this order",
  up: (title: string): string => `Move up: ${title}`,
  down: (title: string): string => `Move down: ${title}`,
  remove: (title: string): string => `Remove: ${title}`,
  movedTo: (title: string, place: number, all: number): string =>
    `${title} is number ${String(place)} of ${String(all)}.`,
  removed: (title: string): string => `${title} is not on the page any more.`,
  full: (most: number): string => `A page has room for ${String(most)}. Remove one before you add another.`,
  noStore:
    "The link has everything in it. Nothing is stored on a server, and it works for as long as this site does.",

  loading: (title: string): string => `“${title}” is coming …`,
  failed: (title: string): string => `“${title}” could not be loaded. Check the connection.`,
  gone: (title: string): string => `“${title}” is not on its page any more. Reload this page.`,
  scriptFailed: "A part of this page could not be loaded. Check the connection, and reload the page.",
  retry: "Try again",
  from: "From",
  unknown(names: readonly string[], more: number): string {
    const quoted = names.map((name) => `“${name}”`).join(", ");
    const all = more === 0 ? quoted : `${quoted} and ${String(more)} more`;
    return names.length + more === 1
      ? `The address names ${all}, which this site does not have. The name may be misspelled, or it has changed.`
      : `The address names ${all}, which this site does not have. The names may be misspelled, or they have changed.`;
  },
  tooMany: (most: number): string =>
    `The address names more than ${String(most)} cells and exercises. The first ${String(most)} are here.`,
  withoutScripts:
    "This page is put together by a script, and JavaScript is off in this browser. The same cells and exercises are in the lessons.",
};
