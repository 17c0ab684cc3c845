import { expect, test } from "vitest";
import { inlineScripts } from "../../../../src/tools/plugins/inline-scripts.ts";

const page = (body: string): string => `<!doctype html><html><head></head><body>${body}</body></html>`;

test("The text of a script is given as it is, with its space and its characters.", () => {
  expect(inlineScripts(page("<script>\n  a && b < c; // é\n</script>"))).toEqual(["\n  a && b < c; // é\n"]);
});

test("Scripts of the head and modules are found.", () => {
  const html = `<!doctype html><head><script>1</script></head><body><script type="module">2</script></body>`;
  expect(inlineScripts(html)).toEqual(["1", "2"]);
});

test("A script that is loaded from an address is left out.", () => {
  expect(inlineScripts(page(`<script src="/a.js"></script>`))).toEqual([]);
});

test("Data in a script element is left out.", () => {
  expect(inlineScripts(page(`<script type="application/json">{}</script>`))).toEqual([]);
});

test("A script in a template is found.", () => {
  expect(inlineScripts(page("<template><p><script>1</script></p></template>"))).toEqual(["1"]);
});

test("What looks like a script in a comment or in an attribute is none.", () => {
  expect(inlineScripts(page(`<!-- <script>1</script> --><p title="<script>2</script>"></p>`))).toEqual([]);
});
