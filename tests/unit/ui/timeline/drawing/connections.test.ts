import { describe, expect, it } from "vitest";
import type { RunTrace } from "../../../../../src/trace/folds/run-trace.ts";
import { explain } from "../../../../../src/trace/words/explain.ts";
import { elementsOfRow } from "../../../../../src/ui/timeline/drawing/row-elements.ts";
import { rowKeys } from "../../../../../src/ui/timeline/drawing/rows.ts";
import { signsOf } from "../../../../../src/ui/timeline/drawing/signs.ts";
import { staticScenes } from "../../../../../src/ui/timeline/drawing/static-timeline.ts";
import { programOf, traceOf } from "../../../trace/traces.ts";

/** A run with one connection, whose ends do what is given. */
function connected(server: string, client: string): RunTrace {
  return traceOf(
    programOf(
      `  const server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
  ${client}
  server.close();
  await asyncio.sleep(1);`,
      `async function serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  ${server}
}`,
    ),
  );
}

const halfClosed = connected(
  `const data = await reader.read();
  writer.write(data);
  writer.close();`,
  `writer.write(new TextEncoder().encode("four"));
  writer.writeEof();
  print(await reader.read());
  writer.close();`,
);
const reset = connected(
  "await reader.readexactly(4);\n  writer.close();",
  `writer.write(new TextEncoder().encode("four"));
  await asyncio.sleep(1);
  writer.write(new TextEncoder().encode("more bytes"));`,
);

function sentencesOf(trace: RunTrace): readonly string[] {
  const row = rowKeys(trace).at(-1) ?? 0;
  return elementsOfRow(trace, row).map((element) => explain(trace, element));
}

/** What is drawn of connections, by its kind of shape. */
function shapesIn(trace: RunTrace): readonly string[] {
  const [run] = staticScenes([trace.events], 800);
  const drawn = run?.scene.plot.filter(({ about }) => about?.kind === "traffic") ?? [];
  return drawn.map(({ shape }) => (shape.kind === "text" ? shape.text : shape.kind));
}

describe("A connection on the timeline", () => {
  it("has a row below those of the tasks, named by its two ports", () => {
    const [run] = staticScenes([halfClosed.events], 800);
    const names = run?.scene.names.flatMap(({ shape, about }) =>
      about?.kind === "connection" && shape.kind === "text" ? [shape.text] : [],
    );
    expect(names).toEqual([":50000", "→ :8888"]);
    expect(run?.height).toBe(28 + 34 * (halfClosed.programRows.length + 1) + 22);
  });

  it("shows where it is opened, what each end sends, and where each direction ends", () => {
    expect(shapesIn(halfClosed)).toEqual(["line", "line", "right", "4 B", "line", "left", "4 B"]);
  });

  it("ends with one cross where it is reset", () => {
    expect(shapesIn(reset)).toEqual(["line", "cross", "right", "4 B", "line"]);
  });

  it("is explained as a whole, and at everything that happens to it", () => {
    const ends = "127.0.0.1:50000 → 127.0.0.1:8888";
    expect(sentencesOf(halfClosed)).toEqual([
      `The connection ${ends} is open from 0.00 s to 0.00 s: its client sends 4 bytes and its server 4 bytes.`,
      `The connection ${ends} is opened, from a client to a server (0.00 s).`,
      "Task-1 main sends 4 bytes at line 10, from 127.0.0.1:50000 to 127.0.0.1:8888 (0.00 s).",
      "127.0.0.1:50000 sends no more to 127.0.0.1:8888 from now on, and can still read (0.00 s).",
      expect.stringMatching(
        /^Task-\d serve sends 4 bytes at line 4, from 127\.0\.0\.1:8888 to 127\.0\.0\.1:50000/,
      ),
      "127.0.0.1:8888 is closed: it sends no more to 127.0.0.1:50000, and reads no more (0.00 s).",
      "127.0.0.1:50000 is closed: it sends no more to 127.0.0.1:8888, and reads no more (0.00 s).",
    ]);
    expect(sentencesOf(reset)).toContain(
      "127.0.0.1:8888 is closed and resets the connection to 127.0.0.1:50000: 10 bytes are lost (1.00 s).",
    );
  });

  it("is in the legend with the signs that it has", () => {
    expect(signsOf(halfClosed)).toEqual(expect.arrayContaining(["connection", "data"]));
    expect(signsOf(halfClosed)).not.toContain("reset");
    expect(signsOf(reset)).toContain("reset");
  });
});
