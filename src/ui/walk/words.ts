/**
 * The words of the first walk. In texts, `**` surrounds what is pressed or looked at, and `` ` `` names of
 * the program.
 */
export const walkWords = {
  title: "First walk",
  place(step: number, steps: number): string {
    return `${String(step)} of ${String(steps)}`;
  },
  press:
    "Press **Run**. The lines of the program appear under **Live output**, and below them how the run came about.",
  next: "Next",
  skip: "Skip the walk",
  done: "Done",
  again: "Show the walk again",
};
