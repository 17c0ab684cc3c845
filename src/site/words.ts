/** Every word of the site's frame: what stands around a lesson and is not its prose. */
export const siteWords = {
  tagline: "Python’s event loop, laid open",
  lessonOf(lesson: number, total: number): string {
    return `Lesson ${String(lesson)} of ${String(total)}`;
  },
  previous: "Previous",
  next: "Next",
  neighbours: "Previous and next page",

  inTurn: "One after the other",
  atOnce: "At once",
  playAgain: "Play again",
  twoRuns(inTurn: number, atOnce: number): string {
    return `Two timelines of the same two jobs, each of which waits for one second. One after the other they take ${inTurn.toFixed(2)} seconds; at once, while one waits the other runs, they take ${atOnce.toFixed(2)} seconds.`;
  },
  recordedNow:
    "Two jobs, each waiting for one second, on one thread. Recorded from the two programs when this page was built.",

  articleSays: "The article says",
  tryThis: "Try this",
  whatYouSee: "What you will see",

  search: "Search",
  searchFor: "Search the lessons",
  closeSearch: "Close",

  notebook: {
    link: "Notebook (.ipynb)",
    what: "This page for Jupyter: the text, the Python programs, and what they print.",
    about(address: string | null): string {
      const site = address === null ? "Loopscope" : `[Loopscope](${address})`;
      return `This notebook is a page of ${site}. There every program runs beside its timeline and the lists of the event loop; where the text speaks of these, it means the page. The text names things as the programs in TypeScript do: \`createTask\` there is \`create_task\` here.`;
    },
    outputs:
      "Below each program stands what CPython 3.14 prints. Run it, and the output is your own: here a sleep of a second takes a second, and tasks have other numbers in their names. The programs need Python 3.13 or newer.",
    setup:
      "A notebook has an event loop running already, and `asyncio.run(main())`, of which the text speaks, would refuse to start another. **Run the next cell first.** It defines `run_here`, which does the same on the notebook’s own loop.",
  },

  playgroundTitle: "Playground",
  playgroundDescription:
    "Write a program of your own against asyncio, run it in the page, and share it as a link.",
  playgroundLead:
    "A cell of your own. Start from an example or from nothing. What you write stays in this browser until you share it.",

  referenceTitle: "Reference",
  referenceDescription:
    "Every function and class of asyncio that a program can use here, each with a program to run.",
  referenceLead: "Asyncio in TypeScript, one page for each construct, each with a program to run.",
  referencePlace(group: string): string {
    return `Reference · ${group}`;
  },
  tryIt(name: string): string {
    return `Try it: ${name}`;
  },
  pythonNamesTitle: "Python’s names and ours",
  pythonNamesDescription:
    "Every public name of Python’s asyncio, what it is called here, or why it is not here.",
  pythonNamesCount(here: number, all: number): string {
    return `${String(here)} of the ${String(all)} public names of asyncio in CPython 3.14 are here.`;
  },
  behavioursTitle: "Behaviours that are compared",
  behavioursDescription:
    "The behaviours of CPython’s asyncio that this runtime is compared with, case by case.",
  behavioursCount(behaviours: number, constructs: number): string {
    return `${String(behaviours)} behaviours of ${String(constructs)} constructs are compared:`;
  },
  behavioursOfConstruct: "Behaviours",
  construct: "Construct",
  answersCpython: "Answers CPython’s",
  casesStandIn: "Cases in",
  cpythonTests: "CPython’s own tests",
  cpythonTestFile: "File",
  portableTests: "Tests",
  testsNotCounted: "–",
  leftOutTitle: "What is left out",
  inPython: "In Python",
  declarationOf(name: string): string {
    return `Declaration of ${name}`;
  },
  parameters: "Parameters",
  properties: "Properties",
  returns: "Returns",
  raises: "Raises",
  differs: "Differs from Python",
  members: "Members",
  constructorTitle: "Constructor",
  alsoHas(base: string): string {
    return `From ${base} it also has`;
  },

  embedTitle(title: string): string {
    return `${title} · Loopscope`;
  },
  openIn(page: string): string {
    return `Open in “${page}”`;
  },
  newTab: "(in a new tab)",

  aboutSite: "About this site",
  licences: {
    title: "Licences",
    description: "The projects whose work is in this site, with their licences.",
    lead: "Loopscope itself is under the MIT licence. This site also contains the work of other projects. The list is made from what is in the scripts, styles and fonts whenever the site is built.",
    count(components: number): string {
      return `${String(components)} components, each with the texts that came with it:`;
    },
    of(name: string): string {
      return ` of ${name}`;
    },
    textOf(title: string, name: string): string {
      return `${title} of ${name}`;
    },
  },

  notFoundTitle: "This page does not exist",
  offlineTitle: "No network",
  offlineLead:
    "The page that you want cannot be reached now, and this browser has not opened it before. It will appear here when the network is back. These pages are here, and their programs run:",
  offlineNothingKept: "None yet. Pages that you open while there is a network stay here.",
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
