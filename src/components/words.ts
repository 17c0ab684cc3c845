/** Every word of the site's frame: what stands around a lesson and is not its prose. */
export const siteWords = {
  tagline: "Python’s event loop, laid open",
  lessonOf(lesson: number, total: number): string {
    return `Lesson ${String(lesson)} of ${String(total)}`;
  },
  previous: "Previous",
  next: "Next",
  neighbours: "Previous and next page",

  articleSays: "The article says",
  tryThis: "Try this",
  whatYouSee: "What you will see",

  search: "Search",
  searchFor: "Search the lessons",
  closeSearch: "Close",
  noMatch(term: string): string {
    return `Nothing found for “${term}”.`;
  },
  matches(count: number): string {
    return count === 1 ? "1 page found." : `${String(count)} pages found.`;
  },
  searchFailed: "The search index could not be loaded. Check the connection and try again.",

  playgroundTitle: "Playground",
  playgroundDescription:
    "Write a program of your own against asyncio, run it in the page, and share it as a link.",
  playgroundLead:
    "A cell of your own. Start from an example or from nothing. What you write stays in this browser until you share it.",

  notFoundTitle: "This page does not exist",
};

/** Where ours are plainer than Starlight's own words: by language, then by Starlight's key. */
export const starlightWords = {
  en: {
    "sidebarNav.accessibleLabel": "Contents",
    "themeSelect.accessibleLabel": "Theme",
    "themeSelect.auto": "System",
    "themeSelect.dark": "Dark",
    "themeSelect.light": "Light",
  },
};
