/** The words of the site around the prose of its pages. */
export const siteWords = {
  name: "Loopscope",
  tagline: "Python’s event loop, step by step",
  /** The parts of the course. */
  lessons: { article: "Lessons", beyond: "Beyond the article" },
  lessonOf(lesson: number, total: number): string {
    return `Lesson ${String(lesson)} of ${String(total)}`;
  },
  lessonBeyond(lesson: number): string {
    return `Lesson ${String(lesson)} · Beyond the article`;
  },
  previous: "Previous",
  next: "Next",
  neighbours: "Previous and next page",

  inTurn: "One after the other",
  atOnce: "At once",
  playAgain: "Play again",
  twoRuns(inTurn: number, atOnce: number): string {
    return `Two timelines of the same two tasks: toast waits for two seconds, tea for one. One after the other they take ${inTurn.toFixed(2)} seconds; started at once, each runs while the other waits, and they take ${atOnce.toFixed(2)} seconds.`;
  },
  recordedNow:
    "Toast takes two seconds, tea one, and one thread does both. The lower timeline is that of the program below.",

  article: {
    heading: "The article",
    /** Its title. */
    title: "Python coroutine",
    says: "says",
    after: "After the article",
  },
  tryThis: "Try this",
  whatYouSee: "What you will see",
  chatPicture: {
    label:
      "Each client has a serve task, a queue and a send task in the server. A line that ada writes goes to the serve task of ada. This puts it into the queues of ada, bob and cyd. The send task of each takes it out and sends it. Two lines wait in the queue of bob.",
    server: "server",
    writes: "writes",
    queues: "queues",
    reads: "reads",
  },

  idleTimeline: "Run the program to see when each task runs, and to step through it.",
  sealed: "Predict first. The program can be run once you have answered.",
  sealedProgram: "The program can be run once you have put it together.",

  glossary: {
    needs: "Needs:",
    lesson(number: number, title: string): string {
      return `Lesson ${String(number)}: ${title}`;
    },
    reference(title: string): string {
      return `Reference: ${title}`;
    },
  },

  /** The systems that are compared on the page beside other languages. */
  rosetta: {
    asyncio: "asyncio",
    promises: "JavaScript",
    trio: "trio and anyio",
    kotlin: "Kotlin",
    go: "Go",
  },

  review: {
    fromLesson: "The review asks such questions again, some days later.",
    nothingRead:
      "You have read no lesson yet, or the browser does not know of it. A lesson counts as read when half of its cells and exercises are done, or when one of its questions is answered.",
    start: "Start with lesson 1",
    elsewhere:
      "If you have read lessons in another browser, export your progress there and import it here, at the foot of the table of contents. Or be asked about any lesson:",
    askAll: "Ask about all lessons",
    unscripted:
      "Choosing questions needs JavaScript. These are the questions at the ends of the lessons; the answers open without it.",
  },

  map: {
    needs(names: readonly string[]): string {
      return `needs ${names.join(", ")}`;
    },
  },

  search: "Search",
  searchFor: "Search the lessons",
  closeSearch: "Close",

  notebook: {
    link: "Notebook (.ipynb)",
    what: "This page for Jupyter: the text, the Python programs, and what they print.",
    about(address: string | null): string {
      const site = address === null ? "Loopscope" : `[Loopscope](${address})`;
      return `This notebook is a page of ${site}. There every program runs beside its timeline and the lists of the event loop, to which the text refers.`;
    },
    outputs:
      "Below each program is the output of CPython 3.14. When you run a program, you see your own output: here a sleep of a second takes a second, and the names of tasks have other numbers. The programs need Python 3.13 or newer.",
    setup:
      "A notebook already has a running event loop, so the `asyncio.run(main())` of the text would raise an error here. **Run the next cell first.** It defines `run_here`, which does the same on the notebook’s own loop.",
    apart:
      "Some programs here start a loop in another way, or go on after it. Their cells begin with `%%python`, which runs them in a process of their own.",
  },

  /** Pages as Markdown, and the list of them for programs that read the site. */
  markdown: {
    link: "Markdown (.md)",
    what: "This page as text: the programs in both languages, what CPython prints, and the answers.",
    about(address: string): string {
      return `This is ${address} as Markdown.`;
    },
    aboutPrograms(address: string): string {
      return `This is ${address} as Markdown. On that page the programs run, and a timeline shows what the event loop does.`;
    },
    spelling:
      "The text is the one for readers of Python. The programs in TypeScript use a copy of asyncio that spells its names in another way: `createTask` for `create_task`.",
    run: "run it",
    prints: "CPython 3.14 prints:",
    exercise(title: string): string {
      return `Exercise: ${title}`;
    },
    gap: "The `...` marks what is missing.",
    summary:
      "An interactive tutorial of Python’s coroutines and asyncio. Every program is there in Python and in TypeScript, runs in the browser, and is shown with the output of CPython 3.14.",
    site: "The pages below are Markdown: the text, every program in both languages with what CPython prints, and exercises and questions with their answers. The same address with `/` in place of `.md` is the page on which the programs run. The pages of the reference are HTML.",
    pages: "Programs and terms",
    errors: "Error messages",
    reference: "Reference",
    optional: "Optional",
  },

  class: {
    place: "For teachers",
    description:
      "Choose cells and exercises of the lessons, put them in order, and give your class a link to them.",
    lead: "Choose cells and exercises, put them in order, and give your class the link. Everything works on that page as in the lessons.",
    progressDescription:
      "Read the progress files of several learners into one table, by learner and lesson, and download it.",
  },

  /** The pictures that other sites show with links to pages. */
  card: {
    course: "An interactive tutorial of asyncio",
    alt: "The title of the page above a timeline: tasks take turns on one thread.",
  },

  playgroundTitle: "Playground",
  playgroundDescription:
    "Write a program of your own against asyncio, run it in the page, and share it as a link.",

  referenceTitle: "Reference",
  referenceDescription:
    "Every function and class of asyncio that a program can use here, each with a program to run.",
  referenceLead: "Asyncio in TypeScript, one page for each construct, each with a program to run.",
  referenceStart:
    "If you know asyncio from Python, begin with [Python’s names and ours](python-names/). What Python programs have here of asyncio, threading, socket and other modules is in [a table](cpython-names/). Each of [these behaviours](behaviours/) is compared with CPython’s, step by step.",
  referencePlace(group: string): string {
    return `Reference · ${group}`;
  },
  tryIt(name: string): string {
    return `Try it: ${name}`;
  },
  pythonNames: {
    title: "Python’s names and ours",
    description: "Every public name of Python’s asyncio, what it is called here, or why it is not here.",
    introduction:
      "Names keep asyncio’s words in TypeScript’s spelling: `create_task` is `createTask`, and constants stay as they are. Arguments that Python gives by name are one object, the last argument: `return_exceptions=True` is `{ returnExceptions: true }`. `async with` is `await using`, `async for` is `for await`, `None` is `null`, and a class is made with `new`.",
    count(here: number, all: number): string {
      return `${String(here)} of the ${String(all)} public names of asyncio in CPython 3.14 are here.`;
    },
    hereTitle: "What is here",
    python: "Python",
    here: "Here",
    notHereTitle: "What is not here",
    why: "Why",
  },
  cpythonNames: {
    title: "What Python programs have",
    description:
      "Every public name of asyncio, threading, socket, signal and other modules of CPython, and what it does in a Python program here.",
    introduction:
      "Python programs run on CPython 3.14 in the page, with CPython’s own asyncio, threading, queue and selectors. Below them is what Linux has, in memory: a clock that is virtual, a network inside the program, signals, and threads. Each name does what it does in CPython on Linux, except for what is said here: then it raises an exception with a sentence, or differs in one thing.",
    suspending:
      "Threads run beside each other where WebAssembly can suspend functions: in current versions of Chrome, Edge and Firefox. In other browsers, Safari among them, a function on a thread runs from its beginning to its end when it is started, ahead of the event loop, and what it writes appears when the loop’s clock gets there.",
    count(names: number): string {
      return `A test compares these ${String(names)} names with those of CPython, and uses each one that is refused.`;
    },
    names: "Names",
    here: "Here",
    same: "As in CPython.",
    refused(exception: string): string {
      return `Refused. ${exception}.`;
    },
    constants(count: number): string {
      return `${String(count)} constants`;
    },
  },
  behaviours: {
    title: "Behaviours that are compared",
    description: "The behaviours of CPython’s asyncio that this runtime is compared with, case by case.",
    introduction:
      "Each behaviour is fixed by a pair of programs, one in Python and one in TypeScript. `npm test` runs the one on CPython 3.14 and the other on this runtime, and compares what they print and every step of their schedules: which handle runs in which iteration of the loop and at which time, what each task waits for, cancellations and their messages, and the order of callbacks. The examples of the lessons and of this reference are compared in the same way, except that of those with threads only the output counts; and so are programs that a generator writes at random.",
    count(behaviours: number, constructs: number): string {
      return `${String(behaviours)} behaviours of ${String(constructs)} constructs are compared:`;
    },
    construct: "Construct",
    behaviours: "Behaviours",
    answersCpython: "Answers CPython’s",
    casesIn: "Cases in",
    cpythonTests: "CPython’s own tests",
    aboutCpythonTests(tests: number): string {
      return `CPython’s tests of asyncio hold ${String(tests)} that need no socket, thread, process or signal. The programs here are our own and go by behaviour, not test by test: one program often fixes what several tests assert, and a detail that only one test looks at may be missing.`;
    },
    testFile: "File",
    portableTests: "Tests",
    notCounted: "–",
    leftOutTitle: "What is left out",
    leftOut: [
      "The moment at which garbage is collected. CPython reports a forgotten task or exception when it frees the object; here that is when the loop closes, and only the text is compared. An asynchronous generator that is no longer referenced is closed by CPython at once, here when the loop shuts down.",
      "The order inside sets: what `wait` and `all_tasks` give, and what a failed group cancels first. CPython’s follows from memory addresses; both sides are compared in the order of insertion.",
      "Pipes, subprocesses and TLS: programs here have none, as [the table of Python’s names](../cpython-names/) says.",
      "Threads. `to_thread` and `run_in_executor` run in virtual time; of their programs the output alone is compared.",
      "Tests that replace parts of asyncio or look into private ones, event loop policies, coroutines made from plain generators, and the second run of every test on asyncio’s other, pure Python implementation.",
    ],
  },
  errors: {
    place: "Errors",
    also: "Also printed as",
    lineByLine: "Line by line",
    onReference: "Messages",
  },
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

  contents: "Contents",
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
    "The page that you want cannot be reached now, and this browser has not opened it before. It will appear here when the network is back. These pages are here. Their TypeScript programs run, and their Python programs if CPython was loaded before:",
  offlineNothingKept: "None yet. Pages that you open while there is a network stay here.",
};

/** Replacements for Starlight's own words, by language and by Starlight's key. */
export const starlightWords = {
  en: {
    "sidebarNav.accessibleLabel": "Contents",
    "themeSelect.accessibleLabel": "Theme",
    "themeSelect.auto": "System",
    "themeSelect.dark": "Dark",
    "themeSelect.light": "Light",
  },
};
