import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { asksForControl, sentencesOf, unbrokenSeconds } from "../../../src/site/sentences.ts";

function sentences(markdown: string): { text: string; asks: boolean }[] {
  const [paragraph] = unified().use(remarkParse).parse(markdown).children;
  if (paragraph?.type !== "paragraph") throw new Error("The text is no paragraph.");
  return sentencesOf(paragraph.children).map((parts) => ({
    text: parts.map((part) => ("value" in part ? part.value : "*")).join(""),
    asks: asksForControl(parts),
  }));
}

it("a paragraph is divided into sentences, each with the space behind it", () => {
  expect(sentences("One `a.b` is 1.5 s. Two? (Three.) Four").map(({ text }) => text)).toEqual([
    "One a.b is 1.5 s. ",
    "Two? ",
    "(Three.) ",
    "Four",
  ]);
});

it("a sentence asks for a control when it says what to do with a word in bold", () => {
  expect(
    sentences("Press **Run**. The program waits. A **callback** waits; press on.").map(({ asks }) => asks),
  ).toEqual([true, false, true]);
  expect(sentences("A **callback** needs no coroutine. Press on.").map(({ asks }) => asks)).toEqual([
    false,
    false,
  ]);
});

it("a number and its unit stay on one line, and nothing else changes", () => {
  expect(unbrokenSeconds("from 0.10 s to 1 s, or 2 so")).toBe("from 0.10\u00a0s to 1\u00a0s, or 2 so");
  expect(unbrokenSeconds("Python 3.10’s loop")).toBe("Python 3.10’s loop");
});
