import { describe, expect, it } from "vitest";
import { completionsAt } from "../../../../src/ui/editor/python-completion.ts";
import names from "../../../../src/ui/editor/python-names.json";

const program = `import asyncio

class Store:
    def __init__(self):
        self.orders = asyncio.Queue(maxsize=2)

async def worker(store, limit):
    async with asyncio.TaskGroup() as group:
        job = group.create_task(limit())
    lock = asyncio.Lock()
`;

/** The names offered where a line ends, in a program that goes before it. */
function offered(line: string): string[] {
  return completionsAt(`${program}${line}`, line, names).map(({ name }) => name);
}

describe("completionsAt", () => {
  it("offers what asyncio has, with signature and first sentence", () => {
    const found = completionsAt(program, "    await asyncio.ga", names).find(({ name }) => name === "gather");
    expect(found).toEqual({
      name: "gather",
      kind: "function",
      signature: "(*coros_or_futures, return_exceptions=False)",
      summary: "Return a future aggregating results from the given coroutines/futures.",
    });
  });

  it("offers what asyncio has where names are imported from it", () => {
    expect(offered("from asyncio import gather, sl")).toContain("sleep");
  });

  it("offers modules where one is imported", () => {
    expect(offered("import as")).toEqual(["asyncio", "time"]);
  });

  it.each([
    ["an object that was made", "lock.", "locked"],
    ["an attribute that holds one", "self.orders.", "put_nowait"],
    ["what a with statement names", "group.", "create_task"],
    ["a task of a group", "job.", "add_done_callback"],
    ["a class", "asyncio.Event.", "is_set"],
  ])("offers the members of %s", (_what, line, member) => {
    expect(offered(line)).toContain(member);
  });

  it("offers nothing after a dot where it knows nothing", () => {
    expect(offered("unknown.")).toEqual([]);
  });

  it("offers the program's own names, keywords and builtins", () => {
    expect(offered("    ")).toEqual(
      expect.arrayContaining(["Store", "worker", "limit", "group", "lock", "asyncio", "await", "print"]),
    );
  });

  it.each(["# asyncio.", 'print("asyncio.', "print('it\\'s asyncio."])("offers nothing in %s", (line) => {
    expect(offered(line)).toEqual([]);
  });

  it("offers names again after a string", () => {
    expect(offered('print("a" + asyncio.')).toContain("gather");
  });
});
