import { expect, it } from "vitest";
import { accomplishmentsAt, accomplishmentsOf } from "../../../src/site/accomplishments.ts";

it("a page's accomplishments are its cells and exercises, in their order", () => {
  const mdx = `
<Cell example="a/one" title="One" />
<PredictOrder
  title="Two"
  example="a/two"
/>
<Moment cell="a/one" event="output" />
<Cell title="Three" example="a/three" />
<BeTheLoop example="a/four" title="Four" />
<MarkSwitchPoints example="a/five" title="Five" />
<ReachTarget example="a/six" title="Six" />
<PutTogether example="a/seven" title="Seven" />
<FadedExample example="a/eight" title="Eight" />
<BreakAndFix example="a/nine" title="Nine" />`;
  expect(accomplishmentsOf(mdx)).toEqual([
    "cell:a/one",
    "predict:a/two",
    "cell:a/three",
    "loop:a/four",
    "switches:a/five",
    "target:a/six",
    "lines:a/seven",
    "faded:a/eight",
    "repair:a/nine",
  ]);
});

it("every lesson has some, under whatever folder the site lies", () => {
  expect(accomplishmentsAt("/lessons/event-loop/")).toContain("cell:event-loop/gather");
  expect(accomplishmentsAt("/below/lessons/event-loop/")).toEqual(accomplishmentsAt("/lessons/event-loop/"));
});

it("the page of ten programs has ten", () => {
  expect(accomplishmentsAt("/programs/")).toHaveLength(10);
});

it("a page without cells of its own has none", () => {
  expect(accomplishmentsAt("/playground/")).toEqual([]);
});
