import { readFileSync } from "node:fs";
import Ajv from "ajv-draft-04";
import { beforeAll, describe, expect, it } from "vitest";
import { readReference } from "../../src/reference/extract.ts";
import { spellingsOf } from "../../src/reference/spellings.ts";
import { loadExample } from "../../src/site/examples.ts";
import type { CodeCell, NotebookCell } from "../../src/site/notebook/format.ts";
import { elementsOf, textAttributeOf } from "../../src/site/mdx.ts";
import { EXERCISES } from "../../src/site/notebook/exercises.ts";
import { notebookOf } from "../../src/site/notebook/notebook.ts";
import type { Oracle } from "../../src/python/node/oracle.ts";
import { moduleNames } from "../../src/stdlib/index.ts";
import { linesOf, pages, tagsOf, type Page } from "./files.ts";
import { differences } from "./run.ts";
import { sharedOracle } from "../support/oracle.ts";

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");
const kernel = read("notebook_kernel.py");
const validate = new Ajv({ strict: false }).compile(JSON.parse(read("nbformat/nbformat.v4.5.schema.json")));

const END_OF_CELL = "— end of cell —\n";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

const spellings = spellingsOf(await readReference(moduleNames));

function notebookOfPage({ text }: Page, address: URL | null = null) {
  const [, title = ""] = /^title: (.*)$/m.exec(text) ?? [];
  return notebookOf(
    { title, mdx: text.replace(/^---\n[\s\S]*?\n---\n/, ""), address },
    loadExample,
    spellings,
  );
}

/** The examples of a page's exercises, in its order. */
function exercisesOf(page: Page): string[] {
  return elementsOf(page.text, ...EXERCISES).map((element) => textAttributeOf(element, "example") ?? "");
}

const isCode = (cell: NotebookCell): cell is CodeCell => cell.cell_type === "code";

const OF_ITS_OWN = /^%%python .*\n/;
const programOf = ({ source }: CodeCell): string => source.join("");

/**
 * What each cell prints when the kernel runs them all, and what the kernel says of its tasks after them. A
 * cell for a process of its own prints what its program prints by itself.
 */
function runCells(cells: readonly CodeCell[]): { printed: string[][]; tasks: string[] } {
  const ofKernel = cells.map(programOf).filter((program) => !OF_ITS_OWN.test(program));
  const sources = JSON.stringify(JSON.stringify(ofKernel));
  const byKernel = oracle
    .run(`CELLS = ${sources}\n${kernel}`)
    .text.split(END_OF_CELL)
    .map((text) => linesOf(text));
  const printed = cells.map((cell) => {
    const program = programOf(cell);
    if (!OF_ITS_OWN.test(program)) return byKernel.shift() ?? [];
    return linesOf(oracle.run(program.replace(OF_ITS_OWN, "")).text);
  });
  return { printed, tasks: byKernel.flat() };
}

// In a notebook the tasks of all cells are counted together.
const withoutNumbers = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replaceAll(/\bTask-\d+/g, "Task-n"));

const withNotebooks = pages.filter(({ path }) => path !== "index.mdx" && path !== "rosetta.mdx");

describe.each(withNotebooks)("the notebook of $path", (page) => {
  /** Whether the program of an exercise is not complete, so that its cell does not run it. */
  const isIncomplete = (example: string): boolean =>
    ["PutTogether", "FadedExample"].some((kind) => tagsOf(page, kind).some((tag) => tag.example === example));
  const notebook = notebookOfPage(page);
  const code = notebook.cells.filter(isCode);

  it("has the form that Jupyter asks for", () => {
    validate(JSON.parse(JSON.stringify(notebook)));
    expect(validate.errors ?? []).toEqual([]);
    const ids = notebook.cells.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("has the page's programs in its order, after the one that makes them run", () => {
    const examples = page.text
      .split(new RegExp(`<(?=(?:Cell|${EXERCISES.join("|")})\\s)`))
      .slice(1)
      .map((tag) => /example="([^"]*)"/.exec(tag)?.[1] ?? "");
    const ids = examples.map((example) => `cell-${example.replaceAll("/", "-")}`);
    expect(code.map(({ id }) => id)).toEqual(["run-here", ...ids]);
  });

  it("keeps for each cell what CPython prints, and nothing for an exercise", () => {
    const exercises = exercisesOf(page);
    const silent = code.filter(({ outputs }) => outputs.length === 0).map(({ id }) => id);
    expect(silent).toEqual(["run-here", ...exercises.map((id) => `cell-${id.replaceAll("/", "-")}`)]);
  });

  it("prints on a running loop what was recorded, cell by cell, and leaves no task behind", () => {
    const { printed, tasks } = runCells(code);
    for (const [index, { id, outputs }] of code.slice(1).entries()) {
      const exercise = exercisesOf(page).find((example) => `cell-${example.replaceAll("/", "-")}` === id);
      const recorded =
        exercise === undefined
          ? outputs.flatMap((output) =>
              output.output_type === "stream" ? linesOf(output.text.join("")) : [`raised ${output.ename}`],
            )
          : isIncomplete(exercise)
            ? []
            : loadExample(exercise).expected;
      expect(differences(withoutNumbers(recorded), withoutNumbers(printed[index + 1] ?? [])), id).toEqual([]);
    }
    expect(tasks).toEqual(["own tasks left: 2, others: 0"]);
  });

  it("names everything as Python does", () => {
    const prose = notebook.cells.filter((cell) => !isCode(cell)).map(({ source }) => source.join(""));
    const inCode = prose.join("\n").match(/`[^`]+`/g) ?? [];
    const names = new RegExp(`\\b(?:${Object.keys(spellings).join("|")})\\b`);
    const explained = ["`getRunningLoop`"];
    expect(inCode.filter((code) => names.test(code) && !explained.includes(code))).toEqual([]);
  });

  it("holds nothing that only the site understands", () => {
    const prose = notebook.cells.filter((cell) => !isCode(cell)).map(({ source }) => source.join(""));
    const text = prose.join("\n").replaceAll(/`[^`]*`/g, "");
    expect(text).not.toMatch(/@components|<[A-Z]|\{/);
    expect(
      [...text.matchAll(/<\/?(\w+)/g)]
        .map(([, tag]) => tag)
        .filter((tag) => !["details", "summary"].includes(tag ?? "")),
    ).toEqual([]);
    expect(text).not.toMatch(/\]\((?!https?:)/);
  });

  it("leads to the site where the site knows its address", () => {
    const address = new URL(`https://example.org/below/${page.path.replace(/\.mdx$/, "/")}`);
    const text = JSON.stringify(notebookOfPage(page, address));
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, link]) => link ?? "");
    expect(links).toContain(address.href);
    expect(links.filter((link) => !link.startsWith("https://example.org/below/"))).toEqual([]);
    const moments = tagsOf(page, "Moment").map(({ cell }) => `#cell-${String(cell).replaceAll("/", "-")}`);
    for (const moment of moments) expect(links).toContain(`${address.href}${moment}`);
  });
});
