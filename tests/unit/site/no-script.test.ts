import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { systemColours } from "../../../src/site/no-script.ts";

const tokens = readFileSync(new URL("../../../src/styles/tokens.css", import.meta.url), "utf8");

it("the colours of the reader's system are those of the themes", () => {
  const style = systemColours(tokens);
  const [, light = "", dark = ""] = style.split("@media");
  expect(light).toMatch(/prefers-color-scheme: light[^]*--paper: #fcfbf8;[^]*color-scheme: light;/);
  expect(dark).toMatch(/prefers-color-scheme: dark[^]*--paper: #15181b;[^]*color-scheme: dark;/);
});

it("a palette that is missing is an error", () => {
  expect(() => systemColours(':root[data-theme="light"] { --paper: white; }')).toThrow("dark");
});
