import { expect, it } from "vitest";
import { annotateChinese, glosses, lineHtml } from "../../src/site/glosses.ts";
import { chineseParts, glossOf } from "../../src/ui/output/glosses.ts";
import { exampleIds, linesOf, readExample } from "./files.ts";

const chinese = exampleIds.flatMap((id) =>
  linesOf(readExample(id, "out"))
    .filter((line) => chineseParts(line).length > 1)
    .map((line) => ({ id, line })),
);

it("some examples print Chinese", () => {
  expect(chinese.length).toBeGreaterThan(0);
});

it.each(chinese)("$id: “$line” has a gloss without Chinese", ({ line }) => {
  expect(glossOf(line, glosses)).toMatch(/^[^\p{Script=Han}]+$/u);
});

it("the Chinese strings in the examples’ programs have glosses", () => {
  const programs = exampleIds.flatMap((id) => [readExample(id, "ts"), readExample(id, "py")]);
  const strings = new Set(programs.flatMap((program) => program.match(/\w*\p{Script=Han}+\w*/gu) ?? []));
  expect([...strings].filter((text) => glossOf(text, glosses) === "")).toEqual([]);
});

it("a printed line becomes HTML whose text is the line and whose gloss is no text", () => {
  expect(lineHtml("job1开始")).toBe(
    'job1<span lang="zh">开始</span><span class="gloss" lang="en" data-gloss="job1 starts"></span>',
  );
  expect(lineHtml("{<Task finished>}")).toBe("{&lt;Task finished&gt;}");
});

it("the Chinese of a highlighted program says what it means, and its text stays", () => {
  expect(annotateChinese('<span style="a">"job1结束"</span>')).toBe(
    '<span style="a">"<span class="chinese" title="job1 ends">job1<span lang="zh">结束</span></span>"</span>',
  );
});
