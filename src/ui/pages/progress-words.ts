/** The words for the import of progress, and for what is done. */
export const progressWords = {
  completed: "Completed",
  completedExplanation: "You have run this program to its end, with the same output as CPython’s.",
  import: "Import",
  chooseFile: "File with your progress",
  imported(done: number, answers: number): string {
    if (done === 0 && answers > 0)
      return answers === 1 ? "1 answer was added." : `${String(answers)} answers were added.`;
    return done === 0
      ? "All that the file has is done here already."
      : done === 1
        ? "1 more cell or exercise is done."
        : `${String(done)} more cells and exercises are done.`;
  },
  failures: {
    other: "This is no progress file of Loopscope. Export makes one.",
    newer: "This file comes from a newer version of this site. Reload the page and import it again.",
  },
};
