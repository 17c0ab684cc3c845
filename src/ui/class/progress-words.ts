import type { Counts } from "./learners.ts";

/** The words of the table with the progress of a class. */
export const classProgressWords = {
  title: "Progress of a class",
  choose: "Choose files",
  chooseLabel: "Files with progress",
  drop: "Choose the files that your learners exported, or drop them anywhere on this page.",
  local: "The files are read in this browser and go nowhere. The table is gone when you close the page.",
  download: "Download as CSV",
  clear: "Remove all",
  file: "class-progress.csv",
  learner: "Learner",
  nameOf: (name: string): string => `Name of ${name}`,
  remove: (name: string): string => `Remove ${name}`,
  cells: "cells",
  exercises: "exercises",
  total: "All lessons",
  all: "There are",
  sum: "Together",
  caption: "Cells run to their end and exercises solved, by learner and lesson",
  lesson: (number: number, title: string): string => `Lesson ${String(number)}: ${title}`,
  counts: ({ cells, exercises }: Counts): string =>
    `${String(cells)} ${cells === 1 ? "cell" : "cells"}, ${String(exercises)} ${exercises === 1 ? "exercise" : "exercises"}`,
  legend:
    "In each place: cells, and after the dot exercises. The last row says how many there are. The names can be changed.",
  added(count: number): string {
    return count === 1 ? "1 file was read." : `${String(count)} files were read.`;
  },
  noneRead: "No file was read.",
  failures: {
    other: "is no progress file of Loopscope. Learners make one with Export, below the table of contents.",
    newer: "comes from a newer version of this site. Reload the page and choose it again.",
    large: "is larger than 1 MB, which no progress file is.",
    unreadable: "could not be read.",
    tooMany: "was left out, because the table has room for 500 learners.",
  },
  failure: (name: string, reason: string): string => `“${name}” ${reason}`,
  moreFailures: (count: number): string => `${String(count)} more files were not read.`,
};
