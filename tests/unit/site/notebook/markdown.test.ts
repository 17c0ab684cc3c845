import { describe, expect, test } from "vitest";
import { parsePage } from "../../../../src/site/mdx.ts";
import { toMarkdown } from "../../../../src/site/notebook/markdown.ts";

const address = new URL("https://example.org/below/lessons/callbacks/");
const markdown = (mdx: string, at: URL | null = null): string => toMarkdown(parsePage(mdx), at);

test("Plain Markdown stays as it is.", () => {
  const text = "## A heading\n\nSome _words_, **more** and `code`.\n\n- One\n- Two\n\n1. First\n2. Second";
  expect(markdown(text)).toBe(text);
});

test("What the article says is quoted, under its heading.", () => {
  expect(markdown("<ArticleSays>\n\nthat it\npolls.\n\nTwice.\n\n</ArticleSays>")).toBe(
    "> **The article says**\n>\n> that it\n> polls.\n>\n> Twice.",
  );
});

test("What there is to try becomes a section, with its answers folded away.", () => {
  const mdx =
    "<TryThis>\n\n1. Change it.\n\n<details>\n<summary>What you should see</summary>\n\n1. It changes.\n\n</details>\n\n</TryThis>";
  expect(markdown(mdx)).toBe(
    "## Try this\n\n1. Change it.\n\n<details>\n<summary>What you should see</summary>\n\n1. It changes.\n\n</details>",
  );
});

test("A question becomes a list of its answers, with what is said of each folded away.", () => {
  const mdx =
    "<Question>\n\nWhy `B`?\n\n<Answer>\n\nBecause of one.\n\nIt is not.\n\n</Answer>\n\n<Answer right>\n\nBecause of two.\n\nIt is.\n\n</Answer>\n\n</Question>";
  expect(markdown(`<Questions>\n\n${mdx}\n\n</Questions>`)).toBe(
    "## Two questions\n\nWhy `B`?\n\n1. Because of one.\n2. Because of two.\n\n<details>\n<summary>Answers</summary>\n\n1. **No.** It is not.\n2. **Yes.** It is.\n\n</details>",
  );
});

test("What there is to keep becomes a section.", () => {
  expect(markdown("<Keep>\n\n- One.\n- Two.\n\n</Keep>")).toBe("## What to keep\n\n- One.\n- Two.");
});

describe("A link", () => {
  const mdx = 'See [lesson 2](../event-loop/), <Moment cell="a/b" event="output">this `moment`</Moment>.';

  test("leads to the site where its address is known.", () => {
    expect(markdown(mdx, address)).toBe(
      "See [lesson 2](https://example.org/below/lessons/event-loop/), [this `moment`](https://example.org/below/lessons/callbacks/#cell-a-b).",
    );
  });

  test("is plain text where it is not.", () => {
    expect(markdown(mdx)).toBe("See lesson 2, this `moment`.");
  });

  test("to elsewhere stays.", () => {
    expect(markdown("[Python](https://docs.python.org/3/)")).toBe("[Python](https://docs.python.org/3/)");
  });
});

test("Dollars are not taken for mathematics.", () => {
  expect(markdown("It costs $5 or $6.")).toBe("It costs \\$5 or \\$6.");
});

test("What is the site's alone leaves nothing behind.", () => {
  expect(markdown('import { RunAll } from "@components";\n\nText.\n\n<RunAll />')).toBe("Text.");
});

test("A component without a form in a notebook is an error that names it.", () => {
  expect(() => markdown("<LandingTimeline />")).toThrow("<LandingTimeline> has no form in a notebook.");
});
