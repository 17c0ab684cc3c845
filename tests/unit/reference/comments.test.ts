import { Comment, type CommentDisplayPart, CommentTag } from "typedoc";
import { describe, expect, it } from "vitest";
import { blocksOf, documentationOf, pythonNameOf } from "../../../src/reference/comments.ts";
import { firstSentence, plain } from "../../../src/reference/first-sentence.ts";

const text = (value: string): CommentDisplayPart => ({ kind: "text", text: value });
const code = (value: string): CommentDisplayPart => ({ kind: "code", text: value });

describe("the text of a doc comment", () => {
  it("falls into paragraphs at its empty lines", () => {
    const blocks = blocksOf([text("One\nand "), code("two"), text(".\n\nThree.")]);
    expect(blocks.map((block) => (block.kind === "paragraph" ? plain(block.spans) : block.kind))).toEqual([
      "One and two.",
      "Three.",
    ]);
  });

  it("has lists, whose items begin with a hyphen", () => {
    const [list] = blocksOf([text("- one "), code("1"), text("\n- two")]);
    expect(list?.kind === "list" && list.items.map(plain)).toEqual(["one 1", "two"]);
  });

  it("has programs between fences", () => {
    expect(blocksOf([code("```ts\nrun();\n```")])).toEqual([{ kind: "program", text: "run();" }]);
  });
});

describe("what a doc comment says", () => {
  it("keeps the sentence that names CPython's source apart", () => {
    const { summary, follows } = documentationOf(
      new Comment([text("Waits.\n\nFollows "), code("`wait`"), text(" of CPython.")]),
      [],
    );
    expect(summary).toHaveLength(1);
    expect(plain(follows ?? [])).toBe("Follows wait of CPython.");
  });

  it("gives each exception a sentence of its own", () => {
    const comment = new Comment(
      [],
      [new CommentTag("@throws", [text("ValueError when 1; TypeError when 2.")])],
    );
    expect(documentationOf(comment, []).raises.map(plain)).toEqual([
      "ValueError when 1",
      "TypeError when 2.",
    ]);
  });

  it("has a name in Python, none, or what follows from the name", () => {
    const tagged = (name: string) => new Comment([], [new CommentTag("@python", [code(name)])]);
    expect(pythonNameOf(tagged("`asyncio.wait`"), "other")).toBe("asyncio.wait");
    expect(pythonNameOf(tagged("none"), "other")).toBeNull();
    expect(pythonNameOf(undefined, "other")).toBe("other");
  });

  it("begins with a sentence", () => {
    const documentation = documentationOf(new Comment([text("Waits for "), code("x"), text(". More.")]), []);
    expect(plain(firstSentence(documentation))).toBe("Waits for x.");
  });
});
