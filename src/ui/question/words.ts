/** The words of a lesson's end: what to keep of it, and its questions. */
export const endWords = {
  keep: "What to keep",
  questions: "Two questions",
  check: "Check",
  isItSo: "Is it so?",
  answers: "Answers",
  yes: "Yes.",
  no: "No.",
  right: "Yes. You can also read why the other answers are wrong.",
  wrong: "No. The reason is below the answer. Choose another one.",
};
