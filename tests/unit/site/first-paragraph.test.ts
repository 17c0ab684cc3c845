import { expect, it } from "vitest";
import { firstParagraph } from "../../../src/site/first-paragraph.ts";

it("the first paragraph of some HTML is taken out of its element, and the rest stays as it is", () => {
  expect(firstParagraph("\n<p>Why does <code>B</code>\nrun?</p>\n<p>Because.</p><ul></ul>")).toEqual({
    first: "Why does <code>B</code>\nrun?",
    rest: "<p>Because.</p><ul></ul>",
  });
});

it("HTML that begins with something else is an error that shows it", () => {
  expect(() => firstParagraph("<ul><li>One</li></ul>")).toThrow("<ul><li>One</li></ul>");
});
