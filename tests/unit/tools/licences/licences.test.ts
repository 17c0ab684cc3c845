import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packageFolder, readPackage } from "../../../../src/tools/licences/packages.ts";

describe("the package of a module", () => {
  it.each([
    ["/site/node_modules/diff/lib/index.mjs", "/site/node_modules/diff"],
    ["/site/node_modules/@shikijs/core/dist/index.mjs?url", "/site/node_modules/@shikijs/core"],
    ["/site/node_modules/one/node_modules/other/index.js", "/site/node_modules/one/node_modules/other"],
    ["node_modules/@fontsource-variable/inter/files/inter.woff2", "node_modules/@fontsource-variable/inter"],
  ])("of %s is the innermost one", (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it.each(["/site/src/ui/words.ts", "\0virtual:/site/node_modules/diff/index.js", "virtual:reference"])(
    "of %s is none",
    (id) => {
      expect(packageFolder(id)).toBeNull();
    },
  );
});

describe("a package's licence", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "licences-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text);
  };

  it("comes with all its notices, and the address of its repository", () => {
    write("LICENSE.md", "Permission is granted");
    write("ThirdPartyNotices.txt", "Others have made");
    write("README.md", "Read me");
    const repository = { type: "git", url: "git+https://github.com/a/b.git" };
    write("package.json", JSON.stringify({ name: "b", version: "1.2.3", license: "MIT", repository }));
    expect(readPackage(folder)).toEqual({
      name: "b",
      version: "1.2.3",
      licence: "MIT",
      source: "https://github.com/a/b",
      notices: [
        { title: "LICENSE.md", text: "Permission is granted" },
        { title: "ThirdPartyNotices.txt", text: "Others have made" },
      ],
    });
  });

  it("fails the build where there is no text of it", () => {
    write("package.json", JSON.stringify({ name: "b", license: "MIT" }));
    expect(() => readPackage(folder)).toThrow(
      "b is in the site, and its folder has no text of its licence (MIT).",
    );
  });

  it("fails the build where package.json names none", () => {
    write("LICENSE", "Permission is granted");
    write("package.json", JSON.stringify({ name: "b" }));
    expect(() => readPackage(folder)).toThrow("b is in the site, and its package.json names no licence.");
  });
});
