/** The words around a moment that a link in the text leads to; they are loaded with the first such link. */
export const momentWords = {
  fromText: "Moment from the text",
  backToText: "Back to the text",
  close: "Close",
  changed: "The program was changed, and its run does not have this moment.",
  resetAndShow: "Reset the program and show it",
  leave: "Leave it as it is",
  notThere: "The run does not have this moment. If it was stopped, follow the link again.",
  didNotRun: "The program did not run, so the moment is not shown. The reason is beside its output.",
};
