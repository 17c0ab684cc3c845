import type { Diagnostic } from "../compiler/program.ts";
import type { StopReason } from "../sandbox/protocol.ts";
import type { Language, Speed } from "./page/preferences.ts";
import type { StartFailure } from "./session/runner.ts";
import { shorten } from "../trace/words/shorten.ts";
import { MAX_MESSAGE_LENGTH } from "./program/problem-limits.ts";
import { unreachable } from "../trace/unreachable.ts";
import { LIMITS } from "../trace/model/limits.ts";

/**
 * The words of the interface that a page needs before its first run. Those of the timeline, of the loop panel
 * and of the site have files of their own. Functions are for words that carry a value.
 */
export const words = {
  run: "Run",
  runBoth: "Run both",
  stop: "Stop",
  reset: "Reset",
  edit: "Edit",
  done: "Done",
  share: "Share",
  copy: "Copy",
  embed: "Embed",
  download: "Download",
  interrupt: "Interrupt",
  interruptHint: "Press Ctrl-C at a second of the run",
  notLoaded: "This could not be loaded. Check the connection and try again.",
  input: "Input",
  inputHint: "What the program reads: lines for input(), and arguments",
  undo: "Undo",
  close: "Close",
  focusView: "Focus view",
  focusHint: "Give this cell the whole window (F)",
  focusFailed: "The focus view could not be loaded. Check the connection and try again.",

  language: "Language",
  languageNames: { typescript: "TypeScript", python: "Python" } satisfies Record<Language, string>,
  speed: "Speed",
  speedName(speed: Speed): string {
    return speed === "instant" ? "instant" : `×${String(speed)}`;
  },
  expectedOutput: "Expected output",
  originalOutput: "Original output",
  recordedWith: "CPython 3.14",
  recordedOfChanged: "CPython 3.14, with this change",
  liveOutput: "Live output",
  messageLink: "What this message means",
  noOutputYet: "Press Run to see the output here.",

  edited: "Edited",
  editedExplanation: "You have changed this program. Reset brings the original back.",
  linkedEditedExplanation:
    "You have changed the program that came with the address of the page. Reset brings that one back.",
  notOriginal: "Not the original",
  notOriginalExplanation:
    "This program came with the address of the page. The output beside it is that of the cell’s original program.",
  resetDone: "Your changes are put aside. Undo brings them back.",
  undone: "Your version is back.",

  programOf(title: string, language: Language): string {
    return `${title}, ${words.languageNames[language]}`;
  },
  editorLabel(title: string): string {
    return `Editor: ${title}. Escape, then Tab leaves it. Ctrl or Command with Enter runs the program.`;
  },
  editorHint: "Escape, then Tab leaves the editor. Ctrl or ⌘ with Enter runs.",
  loadingEditor: "Loading…",
  moreInEditor: "The program goes on. Press Edit to see all of it.",
  editorFailed: "The editor could not be loaded. Check the connection and press Edit again.",
  loadingCompiler: "Loading the compiler…",
  pythonComes(bytes: number): string {
    return `The first Run of a Python program downloads CPython 3.14: ${megabytes(bytes)} MB, once.`;
  },
  pythonOnItsWay(loaded: number, total: number): string {
    return `Downloading CPython 3.14: ${megabytes(loaded)} of ${megabytes(total)} MB, once.`;
  },
  loadingPython: "loading CPython…",
  startingPython: "starting CPython…",
  startFailures: {
    compiler: "The compiler could not be loaded. Check the connection and press Run again.",
    "compiler-overflow":
      "The compiler gave up: something in this program is nested too deeply, or is too long. Divide it into smaller statements and press Run again.",
    "compiler-time":
      "The compiler did not get through this program within 10 s. Something in it is nested in a way that is hard to read: divide it into smaller statements and press Run again.",
    "compiler-fault":
      "The compiler failed on this program, which is a fault of the compiler. Write it in another way and press Run again.",
    sandbox: "The program could not be started. Check the connection and press Run again.",
    python: "CPython could not be loaded. Check the connection and press Run again.",
  } satisfies Record<StartFailure, string>,
  running: "running",
  didNotRun: "did not run",

  toCome: "to come",
  leftOut(characters: number): string {
    return ` … and ${inWords(characters)} more characters`;
  },
  seconds(time: number): string {
    return `${time.toFixed(2)} s`;
  },
  progress(same: number, total: number): string {
    return `${String(same)} of ${String(total)} the same`;
  },
  sameAs(time: number): string {
    return `same as CPython 3.14, ${words.seconds(time)}`;
  },
  differentAt(lineNumber: number, what: string): string {
    return `different: line ${String(lineNumber)} ${what}`;
  },
  shouldBe(line: string): string {
    return line === "" ? "should be empty" : `should be “${line}”`;
  },
  isMissing(line: string): string {
    return line === "" ? "is missing (an empty line)" : `is missing: “${line}”`;
  },
  isNotExpected: "is not expected",
  finished(time: number): string {
    return `done, ${words.seconds(time)}`;
  },
  failed(time: number): string {
    return `ended with an exception, ${words.seconds(time)}`;
  },
  stopped(reason: StopReason, time: number): string {
    switch (reason) {
      case "reader":
        return `stopped at ${words.seconds(time)}`;
      case "watchdog":
        return `stopped at ${words.seconds(time)}: no event for at least 10 s`;
      case "output-limit":
        return `stopped: the program printed more than ${inWords(LIMITS.outputLines)} lines or ${inWords(LIMITS.outputCharacters)} characters`;
      case "event-limit":
        return `stopped: the program made more than ${inWords(LIMITS.events)} events`;
      case "invalid-events":
        return "stopped: the record of the run is not valid";
      default:
        return unreachable(reason);
    }
  },
  /**
   * Why a run was stopped and what to do, unless the summary or the last line of the output says all of that.
   */
  whyStopped(reason: StopReason): string | null {
    switch (reason) {
      case "reader":
      case "output-limit":
      case "event-limit":
        return null;
      case "watchdog":
        return "For 10 s nothing came from the program, so it was stopped. Perhaps it has a loop that does not end, or computes for too long.";
      case "invalid-events":
        return "The program changed the record of its run, so the rest of the run cannot be shown. Do not change Python’s and JavaScript’s own objects.";
      default:
        return unreachable(reason);
    }
  },
  problems(count: number): string {
    return count === 1
      ? "The program did not run. One place must be corrected first:"
      : `The program did not run. ${String(count)} places must be corrected first:`;
  },
  programTooLong(characters: number): string {
    return `The program is longer than ${inWords(characters)} characters, and no longer one can be run here. Make it shorter.`;
  },
  problem(diagnostic: Diagnostic): string {
    return `Line ${String(diagnostic.line)}, column ${String(diagnostic.column)}: ${shorten(diagnostic.message, MAX_MESSAGE_LENGTH)}`;
  },

  moreProblems(count: number): string {
    return count === 1 ? "And one more." : `And ${count.toLocaleString("en")} more.`;
  },

  editedElsewhere: "This program was also edited in another tab.",
  takeOther: "Take that version",
  keepThis: "Keep this one",
  draftNotSaved: "The browser refuses to store anything here, so your edits will be gone after a reload.",

  copied: "The program is on the clipboard.",
  downloaded(file: string): string {
    return `The program is in your downloads, as ${file}.`;
  },
  copyFailed: "The browser refused the clipboard. Select the code and copy it from here.",
  linkCopied: "A link to this program is on the clipboard.",
  linkShown: "The browser refused the clipboard. Copy the link from here:",
  link: "Link to this program",
  embedShown: "Put this into the HTML of your page. It shows this program, as high as the cell is now.",
  embedCode: "HTML of the frame",
  copyCode: "Copy code",
  embedCopied: "The code is on the clipboard.",
  embedFailed: "The code could not be made. Check the connection and press Embed again.",
  tooLongToShare: "This program is too long to be put into a link.",
  noTextToShare:
    "This program has half of a character (a lone surrogate) that a link cannot hold. Write it as an escape, for example \\ud800.",

  runAll: "Run all",
  runningAll(done: number, total: number): string {
    return `Running cell ${String(done + 1)} of ${String(total)}…`;
  },
  ranTheSame(same: number, total: number): string {
    return `${String(same)} of ${String(total)} cells ran the same as CPython 3.14.`;
  },
  differ(titles: readonly string[]): string {
    return `Different: ${titles.join(", ")}.`;
  },
  editedTitles(titles: readonly string[]): string {
    return `Edited, so not counted: ${titles.join(", ")}.`;
  },

  yourProgram: "Your program",
  both: {
    failed: "The schedules could not be compared. Check the connection and press Run both again.",
    same(steps: number): string {
      return `The same schedule, ${steps === 1 ? "1 step" : `${String(steps)} steps`}, in TypeScript and on CPython.`;
    },
    sameOfOthers(steps: number): string {
      return `The two programs as they are now have the same schedule, ${steps === 1 ? "1 step" : `${String(steps)} steps`}.`;
    },
    part(steps: number, seconds: number): string {
      const after = steps === 1 ? "1 step" : `${String(steps)} steps`;
      return `The schedules part after ${after}, at ${words.seconds(seconds)}.`;
    },
    side(language: Language, sentence: string): string {
      return `${words.languageNames[language]}: ${sentence}`;
    },
    isOver: "The program is over.",
    threads:
      "The program has a function run on a thread. Threads begin and end at no particular step of the loop, so the schedules may part here; the outputs need not.",
    show: "Show where they part",
  },
  refusedEmbed: {
    damaged: "The address of this cell is damaged, so its program cannot be shown. Here is the original.",
    "too-long":
      "The program in the address of this cell is longer than a cell takes (64 KB). Here is the original.",
    "not-loaded":
      "The program in the address of this cell could not be shown. Check the connection and reload the page.",
  },
  openInPlayground: "Open in the playground",

  exerciseFailed: "The exercise could not be loaded. Check the connection and try again.",

  momentFailed: "The moment could not be loaded. Check the connection and follow the link again.",

  doneOf(done: number, total: number): string {
    return `${String(done)} of ${String(total)} done`;
  },
  yourProgress: "Your progress",
  exportProgress: "Export",
  resetProgress: "Reset",
  undoProgress: "Undo",
  progressReset: "Your progress was reset.",
  progressBack: "Your progress is back.",
  importUndone: "What the file added is removed again.",
  progressFile: "loopscope-progress.json",
  progressFailed: "This could not be loaded. Check the connection and try again.",

  search: {
    noMatch(term: string): string {
      return `Nothing found for “${term}”.`;
    },
    matches(count: number): string {
      return count === 1 ? "1 page found." : `${String(count)} pages found.`;
    },
    failed: "The search index could not be loaded. Check the connection and try again.",
  },

  needsScript: "Running and editing programs needs JavaScript. The code below is the first example.",
};

function inWords(count: number): string {
  return count.toLocaleString("en");
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
