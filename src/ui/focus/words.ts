/** The words of the focus view; they are loaded with it. The button that opens it is in `ui/words.ts`. */
export const focusWords = {
  tools: "Focus view",
  smaller: "smaller type",
  larger: "larger type",
  size(percent: number): string {
    return `Type at ${String(percent)} %`;
  },
  linkToMoment: "Link to this moment",
  keys: [
    ["← →", "step back, step"],
    ["Esc", "close"],
  ] as const,

  linkCopied: "A link to this moment is on the clipboard.",
  cellLinkCopied:
    "A link to this cell is on the clipboard. When the program has run, there are moments to link to.",
  linkShown: "The browser refused the clipboard. Copy the link from here:",
  link: "Link to this moment",
  changed:
    "A link to a moment shows the original program, and this one was changed. Reset it, or share the changed program with Share.",
  own: "A link to a moment needs a program of the site. Share this one with Share.",
  onTheWay: "Running the program up to the moment of the link…",
  noCell(name: string): string {
    return `The address names a cell that this page does not have: “${name}”.`;
  },
  damagedMoment: "The address names a moment that cannot be read. Ask for the link again, or copy it again.",
};
