import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { absent } from "../../src/reference/absent.ts";
import names from "../../src/reference/asyncio-names.json";
import { contents, placeOf, referencePages } from "../../src/reference/contents.ts";
import { readReference } from "../../src/reference/extract.ts";
import type { Documentation, Entry, Reference, Span } from "../../src/reference/model.ts";
import completionNames from "../../src/ui/editor/python-names.json";
import pythonSignatures from "../../src/reference/python-signatures.json";
import { pythonPaths, pythonSignatureOf } from "../../src/reference/python-signatures.ts";
import { mapNames, type NameEntry, type PythonNames } from "../../src/reference/python-names.ts";
import { loadModule, moduleNames } from "../../src/stdlib/index.ts";
import { exampleIds } from "./files.ts";
import { sharedOracle } from "../support/oracle.ts";

const pythonFolder = fileURLToPath(new URL("../../src/python/node/", import.meta.url));

let reference: Reference;
let map: readonly NameEntry[];
beforeAll(async () => {
  reference = await readReference(moduleNames);
  map = mapNames(names, reference);
});

it("the recorded signatures are those of this CPython", async () => {
  const program = readFileSync(`${pythonFolder}signatures.py`, "utf8");
  const oracle = await sharedOracle();
  const printed = oracle.run(`NAMES = ${JSON.stringify(pythonPaths(reference))}\n${program}`).text;
  expect(pythonSignatures).toEqual(JSON.parse(printed));
});

it("functions and classes are declared in Python's words, too", () => {
  const declared = (id: string): string | null => {
    const entry = reference[id];
    return entry === undefined ? null : pythonSignatureOf(entry, pythonSignatures);
  };
  expect(declared("asyncio.gather")).toBe("gather(*coros_or_futures, return_exceptions=False)");
  expect(declared("asyncio.sleep")).toBe("async sleep(delay, result=None)");
  expect(declared("asyncio.Queue")).toBe("class Queue(maxsize=0)");
  expect(declared("asyncio.GatherOptions")).toBeNull();
});

describe("the reference's pages", () => {
  it("describe everything that the modules export, each once", () => {
    const described = referencePages.flatMap(({ entries }) => entries);
    expect(described.toSorted()).toEqual(Object.keys(reference).toSorted());
  });

  it("are in one group each, with unique addresses", () => {
    const slugs = contents.flatMap(({ pages }) => pages.map(({ slug }) => slug));
    expect(slugs).toEqual([...new Set(slugs)]);
  });

  it("have an example each, and every example of the reference has its page", () => {
    const examples = exampleIds.filter((id) => id.startsWith("reference/"));
    expect(examples.toSorted()).toEqual(referencePages.map(({ slug }) => `reference/${slug}`).toSorted());
  });

  it("say of everything what it is", () => {
    const silent = Object.values(reference).filter(({ documentation }) => documentation.summary.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("show how everything is declared", () => {
    const bare = Object.values(reference).flatMap(({ id, signatures, members }) => [
      ...(signatures.length === 0 ? [id] : []),
      ...members.filter((member) => member.signatures.length === 0).map(({ anchor }) => anchor),
    ]);
    expect(bare).toEqual([]);
  });

  it("name everything of asyncio's as Python does, except types, which Python does not have", () => {
    const nameless = Object.values(reference).filter(
      ({ id, kind, python }) =>
        id.startsWith("asyncio.") && !["options", "type"].includes(kind) && python === null,
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it("lead only to what they describe", () => {
    const broken = Object.values(reference).flatMap((entry) =>
      linksOf(entry).filter((name) => placeOf(name) === null && !(name in globalThis)),
    );
    expect([...new Set(broken)]).toEqual([]);
  });
});

function linksOf({ documentation, members }: Entry): string[] {
  return [documentation, ...members.map((member) => member.documentation)].flatMap(linksIn);
}

function linksIn(documentation: Documentation): string[] {
  const blocks = [...documentation.summary, ...documentation.differs.flat()];
  const spans: Span[] = [
    ...blocks.flatMap((block) => {
      if (block.kind === "program") return [];
      return block.kind === "list" ? block.items.flat() : block.spans;
    }),
    ...documentation.parameters.flatMap(({ text }) => text),
    ...(documentation.returns ?? []),
    ...documentation.raises.flat(),
  ];
  return spans.flatMap((span) => (span.kind === "link" ? [span.target] : []));
}

describe("the map of Python's names", () => {
  it("has the names that CPython's asyncio has, and so has the editor", async () => {
    const oracle = await sharedOracle();
    const printed = (program: string): unknown =>
      JSON.parse(oracle.run(readFileSync(pythonFolder + program, "utf8")).text);
    expect(printed("asyncio_names.py")).toEqual(names);
    expect(printed("completion_names.py")).toEqual(completionNames);
  });

  it("says of every name, and of every member of a class, what it is here or why it is not here", () => {
    const unsaid = map.flatMap(({ python, ours, reason, members }) => [
      ...(ours === null && reason === null ? [python] : []),
      ...members
        .filter((member) => member.ours === null && member.reason === null)
        .map((member) => `${python}.${member.python}`),
    ]);
    expect(unsaid).toEqual([]);
  });

  it("maps to names that a program can import", () => {
    const asyncio = loadModule("asyncio");
    const missing = map.flatMap(({ ours }) => (ours !== null && !(ours.name in asyncio) ? [ours.name] : []));
    expect(missing).toEqual([]);
  });

  it("maps to places that exist", () => {
    const places = map.flatMap(({ ours, members }) => [ours, ...members.map((member) => member.ours)]);
    expect(places.filter((ours) => ours !== null && placeOf(ours.place) === null)).toEqual([]);
  });

  it("gives no reason for a name that is here, and none for a name that Python does not have", () => {
    const missing = new Set(
      map.flatMap(({ python, ours, members }) => [
        ...(ours === null ? [python] : []),
        ...members.filter((member) => member.ours === null).map((member) => `${python}.${member.python}`),
      ]),
    );
    expect([...absent.keys()].filter((name) => !missing.has(name))).toEqual([]);
  });

  it("gives members only the names that they have in Python", () => {
    const known = new Map(Object.entries<PythonNames[string]>(names));
    const invented = Object.values(reference).flatMap(({ python, kind, members }) => {
      const theirs = known.get(python?.replace("asyncio.", "") ?? "")?.members;
      if (kind !== "class" || theirs === undefined) return [];
      return members
        .filter((member) => member.python !== null && !member.python.startsWith("async with "))
        .filter((member) => !theirs.includes(member.python ?? ""))
        .map(({ anchor }) => anchor);
    });
    expect(invented).toEqual([]);
  });
});
