import { describe, expect, it } from "vitest";
import type { Example } from "../../../../src/ui/playground/examples.ts";
import { findExamples, parseExamples } from "../../../../src/ui/playground/examples.ts";

function example(title: string, typescript: string, python: string): Example {
  const program = { fileName: "main.ts", source: typescript, code: "", map: "", functions: [] };
  return { id: title, title, program, python };
}

const groups = [
  {
    title: "The event loop",
    examples: [
      example("Gather", "asyncio.gather(a(), b());", "asyncio.gather(a(), b())"),
      example("Create the tasks", "asyncio.createTask(a());", "asyncio.create_task(a())"),
    ],
  },
  { title: "Queues", examples: [example("Pipeline", "new asyncio.Queue();", "asyncio.Queue()")] },
];

const found = (query: string): string[] =>
  findExamples(groups, query).flatMap(({ examples }) => examples.map(({ title }) => title));

describe("findExamples", () => {
  it.each([
    ["", ["Gather", "Create the tasks", "Pipeline"]],
    ["gath", ["Gather"]],
    ["PIPELINE", ["Pipeline"]],
    ["event loop", ["Gather", "Create the tasks"]],
    ["create_task", ["Create the tasks"]],
    ["createTask", ["Create the tasks"]],
    ["loop gather", ["Gather"]],
    ["nothing like it", []],
  ])("for “%s” finds %j", (query, titles) => {
    expect(found(query)).toEqual(titles);
  });

  it("leaves out groups of which nothing is found", () => {
    expect(findExamples(groups, "queue").map(({ title }) => title)).toEqual(["Queues"]);
  });
});

describe("parseExamples", () => {
  it("takes a list of groups", () => {
    expect(parseExamples(JSON.parse(JSON.stringify(groups)))).toEqual(groups);
  });

  it.each([{}, null, [{}], [{ title: "a", examples: [{}] }]])("refuses %j", (value) => {
    expect(() => parseExamples(value)).toThrow("no examples");
  });
});
