/** The words that only a printed page has. */
export const handoutWords = {
  answers: "Answers",
  timeline:
    "Timeline of the run. The numbers of lines are those of the TypeScript program; the Python program takes the same steps.",
  output: "Output",
  yourAnswer: "Your answer:",
};
