import { describe, expect, it, vi } from "vitest";
import type { Language } from "../../../../src/ui/page/preferences.ts";
import { decodeProgram, encodeProgram, MAX_PROGRAM_LENGTH } from "../../../../src/ui/program/program-link.ts";

async function fragmentOf(source: string, language: Language = "typescript"): Promise<string> {
  const fragment = await encodeProgram(source, language);
  if (fragment === null) throw new Error("The program was refused.");
  return fragment;
}

describe("share", () => {
  it("gives back the program that was put into a link", async () => {
    const source = 'print("job1任务结果");\n'.repeat(20);
    expect(await decodeProgram(`#${await fragmentOf(source)}`)).toEqual({
      kind: "program",
      source,
      language: "typescript",
    });
  });

  it("gives back an empty program", async () => {
    expect(await decodeProgram(await fragmentOf(""))).toMatchObject({ kind: "program", source: "" });
  });

  it("returns the language", async () => {
    const source = "print('任务')\n";
    expect(await decodeProgram(await fragmentOf(source, "python"))).toEqual({
      kind: "program",
      source,
      language: "python",
    });
  });

  it("returns what the program reads", async () => {
    const input = { lines: "Ada\n任务\n", arguments: "-n 3" };
    const fragment = await encodeProgram("input()", "python", input);
    expect(await decodeProgram(fragment ?? "")).toEqual({
      kind: "program",
      source: "input()",
      language: "python",
      input,
    });
  });

  it("finds a link whose input lost its end damaged", async () => {
    const input = { lines: "long enough to be cut", arguments: "" };
    const fragment = await encodeProgram("input()", "python", input);
    expect(await decodeProgram(fragment?.slice(0, -12) ?? "")).toEqual({ kind: "damaged" });
  });

  it("refuses a program whose input is too long for a link", async () => {
    const input = { lines: "x".repeat(MAX_PROGRAM_LENGTH), arguments: "" };
    expect(await encodeProgram("input()", "python", input)).toBeNull();
  });

  it("makes fragments of letters that an address may hold", async () => {
    expect(await fragmentOf('print("~~~???>>>任务")')).toMatch(/^program=[\w-]+$/);
  });

  it("finds no program in other fragments", async () => {
    expect(await decodeProgram("")).toEqual({ kind: "none" });
    expect(await decodeProgram("#a-heading")).toEqual({ kind: "none" });
  });

  it("finds a link that lost its end damaged", async () => {
    const fragment = await fragmentOf('print("my draft, which is long enough to be cut");');
    expect(await decodeProgram(fragment.slice(0, -12))).toEqual({ kind: "damaged" });
  });

  it("finds a link with foreign letters, or bytes that are no text, damaged", async () => {
    expect(await decodeProgram("#program=%%%")).toEqual({ kind: "damaged" });
    expect(await decodeProgram("#program=AAAA")).toEqual({ kind: "damaged" });
  });

  it("refuses to make a link of a program that is too long", async () => {
    expect(await encodeProgram("x".repeat(MAX_PROGRAM_LENGTH), "python")).not.toBeNull();
    expect(await encodeProgram("x".repeat(MAX_PROGRAM_LENGTH + 1), "python")).toBeNull();
  });

  it("refuses to make a link of a program that UTF-8 cannot hold", async () => {
    expect(await encodeProgram('print("\ud83d");', "typescript")).toBeNull();
    expect(await encodeProgram('print("\ud83d\ude00");', "typescript")).not.toBeNull();
  });

  it("has the browser unpack no more than the limit needs", async () => {
    let unpacked = 0;
    // What a browser's own does with a link that is all repetition: it unpacks each part as a whole.
    class Bomb extends TransformStream<Uint8Array, Uint8Array> {
      constructor() {
        super({
          transform(chunk, controller) {
            const bytes = new Uint8Array(chunk.length * 1000);
            unpacked += bytes.length;
            controller.enqueue(bytes);
          },
        });
      }
    }
    vi.stubGlobal("DecompressionStream", Bomb);
    const decoded = await decodeProgram(`#program=${"A".repeat(120_000)}`);
    vi.unstubAllGlobals();
    expect(decoded).toEqual({ kind: "too-long" });
    expect(unpacked).toBeLessThan(10 * MAX_PROGRAM_LENGTH);
  });

  it("stops unpacking a link that grows beyond the limit", async () => {
    const bomb = new Response(
      new Blob(["x".repeat(8 * 1024 * 1024)]).stream().pipeThrough(new CompressionStream("deflate-raw")),
    );
    const packed = Buffer.from(await bomb.arrayBuffer()).toString("base64url");
    expect(await decodeProgram(`#program=${packed}`)).toEqual({ kind: "too-long" });
  });

  it("refuses a fragment that is too long without unpacking it", async () => {
    expect(await decodeProgram(`#program=${"A".repeat(1_000_000)}`)).toEqual({ kind: "too-long" });
  });
});
