import { describe, expect, it } from "vitest";
import { errorsThatNameReference, messageOf } from "../../../src/site/error-pages.ts";

describe("messageOf", () => {
  it("reads the title and the other wordings at the head of a page", () => {
    const mdx = `---\ntitle: "'…' is \\"it\\""\ndescription: Why.\nalso:\n  - "one"\n  - "two: …"\n---\n\n- "no wording"\n`;
    expect(messageOf("it", mdx)).toEqual({ slug: "it", title: `'…' is "it"`, also: ["one", "two: …"] });
  });

  it("gives no other wordings where there are none", () => {
    expect(messageOf("it", '---\ntitle: "it"\n---\n').also).toEqual([]);
  });

  it("says what a page without a title in double quotes needs", () => {
    expect(() => messageOf("it", "---\ntitle: it\n---\n")).toThrow("content/errors/it.mdx needs the message");
  });
});

it("the pages about messages that link to a page of the reference are found by that link", () => {
  const pages = [
    { id: "errors/one", body: "See [`run`](../../reference/run/)." },
    { id: "errors/two", body: "See [`Runner`](../../reference/runner/)." },
    { id: "lessons/three", body: "See [`run`](../../reference/run/)." },
    { id: "errors" },
  ];
  expect(errorsThatNameReference(pages, "run")).toEqual(["one"]);
});
