import { describe, expect, it } from "vitest";
import { chineseParts, glossOf, parseGlosses } from "../../../../src/ui/output/glosses.ts";

const glosses = { "…开始": "… starts", "…任务结果": "result of …", 回调任务: "callback task" };

describe("the gloss of a line", () => {
  it("has the names that are written together with the Chinese words", () => {
    expect(glossOf("job1开始", glosses)).toBe("job1 starts");
    expect(glossOf("job2任务结果", glosses)).toBe("result of job2");
  });

  it("leaves what is between the Chinese strings as it is", () => {
    expect(glossOf("回调任务: job1任务结果", glosses)).toBe("callback task: result of job1");
    expect(glossOf("['job1任务结果', 'job2任务结果']", glosses)).toBe("['result of job1', 'result of job2']");
  });

  it("is only that of its strings when the line is long", () => {
    const task = (number: string) => `<Task finished name='Task-${number}' result='job${number}任务结果'>`;
    expect(glossOf(`{${task("1")}, ${task("2")}}`, glosses)).toBe("result of job1, result of job2");
  });

  it("is empty without Chinese, and for words that the table does not have", () => {
    expect(glossOf("job1 starts", glosses)).toBe("");
    expect(glossOf("完成", glosses)).toBe("");
  });
});

it("a table that is no object of texts has none of what is no text", () => {
  expect(parseGlosses(undefined)).toEqual({});
  expect(parseGlosses('{"开始":"starts","结束":1}')).toEqual({ 开始: "starts" });
});

it("the Chinese parts of a text are at its odd places", () => {
  expect(chineseParts("job1开始, job2")).toEqual(["job1", "开始", ", job2"]);
  expect(chineseParts("结束")).toEqual(["", "结束", ""]);
});
