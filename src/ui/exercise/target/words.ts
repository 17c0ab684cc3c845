/** The words of the exercises whose conditions are checked on the run. */
export const targetWords = {
  heading: "Reach the target",
  how: "Edit the program and run it as often as you like. Check looks at what the run did, not at the text.",
  conditions: "What the run has to do",
  met: "met",
  unmet: "not met",
  look: "Show this moment",
  solution: "The solution, changed lines marked",
  use: "Put it into the program",
  right: "Right: the run does all of this.",
  notYet: (met: number, total: number): string =>
    met === 0 ? "Not yet." : `Not yet: ${String(met)} of ${String(total)} are met.`,
  shown: "This is one solution.",
  lineShown: (left: number): string =>
    left === 1
      ? "One more line of the solution is hidden."
      : `${String(left)} more lines of the solution are hidden.`,
};
