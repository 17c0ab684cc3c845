/** Checks answers to the questions of a lesson. What does so is loaded when it is needed first. */
export function checkQuestions(): void {
  addEventListener("submit", (event) => {
    const question = event.target instanceof Element ? event.target.closest("lesson-question") : null;
    if (question === null) return;
    event.preventDefault();
    void import("./checked-question.ts").then(({ checkAnswer }) => {
      checkAnswer(question);
    });
  });
}
