import { describe, expect, it } from "vitest";
import { chineseCode, codeInBoth } from "../../../../src/site/spelling/elements.ts";

const text = (value: string): object => ({ type: "text", value });
const chinese = (value: string): unknown =>
  expect.objectContaining({
    name: "span",
    attributes: [{ type: "mdxJsxAttribute", name: "lang", value: "zh" }],
    children: [text(value)],
  });

describe("code of the prose", () => {
  it("has its Chinese marked as such, and the rest as it is", () => {
    expect(chineseCode("job1开始")?.children).toEqual([text("job1"), chinese("开始")]);
    expect(chineseCode('"结束", 2')?.children).toEqual([text('"'), chinese("结束"), text('", 2')]);
  });

  it("is left to Markdown where it has none", () => {
    expect(chineseCode("job1()")).toBeNull();
    expect(codeInBoth({ typescript: "job1()", python: "job1()" })).toEqual({
      type: "inlineCode",
      value: "job1()",
    });
  });

  it("has its Chinese marked in both spellings", () => {
    expect(codeInBoth({ typescript: "print('开始');", python: "print('开始')" })).toMatchObject({
      children: [
        { name: "code", children: [text("print('"), chinese("开始"), text("')")] },
        { name: "span" },
        { name: "code", children: [text("print('"), chinese("开始"), text("');")] },
      ],
    });
  });
});
