import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { unpacked } from "../../../../src/python/packed.ts";
import type { DownloadProgress } from "../../../../src/python/protocol.ts";
import { download, downloadSize, type PartStore } from "../../../../src/python/page/download.ts";

const contents = {
  script: new TextEncoder().encode("postMessage('I am the worker')"),
  runtime: new Uint8Array(5_000).map((_, index) => (index * index) % 251),
  library: new Uint8Array(3_000).map((_, index) => (index * 7) % 241),
  snapshot: new Uint8Array(4_000).map((_, index) => (index * 5) % 239),
};
const packed = {
  "/script.bin": gzipSync(contents.script),
  "/runtime.bin": gzipSync(contents.runtime),
  "/library.bin": gzipSync(contents.library),
  "/snapshot.bin": gzipSync(contents.snapshot),
};
const parts = {
  script: { url: "/script.bin", size: packed["/script.bin"].length },
  runtime: { url: "/runtime.bin", size: packed["/runtime.bin"].length },
  library: { url: "/library.bin", size: packed["/library.bin"].length },
  snapshot: { url: "/snapshot.bin", size: packed["/snapshot.bin"].length },
};
const total = Object.values(parts).reduce((sum, { size }) => sum + size, 0);

class MemoryStore implements PartStore {
  readonly kept = new Map<string, ArrayBuffer | Blob>();
  readonly get = (url: string) => {
    const bytes = this.kept.get(url);
    return Promise.resolve(bytes && new Response(bytes));
  };
  readonly put = (url: string, bytes: ArrayBuffer | Blob) => {
    this.kept.set(url, bytes);
    return Promise.resolve();
  };
  readonly keepOnly = (urls: readonly string[]) => {
    for (const url of this.kept.keys()) if (!urls.includes(url)) this.kept.delete(url);
    return Promise.resolve();
  };
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await new Response(unpacked(file)).arrayBuffer());
}

let fetched: string[];
let served: Map<string, Uint8Array<ArrayBuffer>>;
const ignore = () => undefined;

beforeEach(() => {
  fetched = [];
  served = new Map(Object.entries(packed).map(([url, bytes]) => [url, new Uint8Array(bytes)]));
  vi.stubGlobal("fetch", (url: string, { signal }: RequestInit = {}) => {
    if (signal?.aborted === true) return Promise.reject(new Error("given up"));
    fetched.push(url);
    const bytes = served.get(url);
    return Promise.resolve(bytes === undefined ? new Response(null, { status: 404 }) : new Response(bytes));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a download", () => {
  test("gives every part, packed as it travelled but for the script", async () => {
    const loaded = await download(parts, ignore, null);
    expect(loaded.script).toBe("postMessage('I am the worker')");
    expect(await bytesOf(loaded.runtime)).toEqual(contents.runtime);
    expect(await bytesOf(loaded.library)).toEqual(contents.library);
    expect(await bytesOf(loaded.snapshot)).toEqual(contents.snapshot);
  });

  test("tells how far it has come, in the bytes that travel, up to the size that was announced", async () => {
    const heard: number[] = [];
    await download(
      parts,
      (progress) => {
        expect(progress.total).toBe(total);
        heard.push(progress.loaded);
      },
      null,
    );
    expect(heard).toEqual([...heard].sort((one, other) => one - other));
    expect([heard.length >= 3, heard.at(-1), downloadSize(parts)]).toEqual([true, total, total]);
  });

  test("says how much will come before anything comes", async () => {
    const heard: DownloadProgress[] = [];
    await download(parts, (progress) => heard.push(progress), null);
    expect(heard[0]).toEqual({ loaded: 0, total });
  });

  test("fetches nothing more once it is given up", async () => {
    await expect(download(parts, ignore, null, AbortSignal.abort())).rejects.toThrow("given up");
    expect(fetched).toEqual([]);
  });

  test("fails with the server's answer when a part is not there", async () => {
    served.delete("/library.bin");
    await expect(download(parts, ignore, null)).rejects.toThrow(
      "/library.bin could not be loaded: the server answered 404.",
    );
  });

  test.each([
    ["shorter", packed["/runtime.bin"].subarray(0, 20)],
    ["longer", Buffer.concat([packed["/runtime.bin"], Buffer.from("more")])],
  ])("fails when a part is %s than it was built", async (_what, bytes) => {
    served.set("/runtime.bin", new Uint8Array(bytes));
    await expect(download(parts, ignore, null)).rejects.toThrow("has not the length with which it was built");
  });
});

describe("the next visit", () => {
  test("fetches nothing and says so", async () => {
    const store = new MemoryStore();
    await download(parts, ignore, store);
    fetched = [];
    const heard: DownloadProgress[] = [];
    const loaded = await download(parts, (progress) => heard.push(progress), store);
    expect(fetched).toEqual([]);
    expect(heard).toEqual([{ loaded: 0, total: 0 }]);
    expect(await bytesOf(loaded.runtime)).toEqual(contents.runtime);
  });

  test("forgets the parts of an older version", async () => {
    const store = new MemoryStore();
    await store.put("/runtime-old.bin", new ArrayBuffer(1));
    await download(parts, ignore, store);
    expect([...store.kept.keys()].sort()).toEqual(Object.keys(packed).sort());
  });

  test("fetches again what the store has lost or spoilt", async () => {
    const store = new MemoryStore();
    await download(parts, ignore, store);
    store.kept.set("/library.bin", new ArrayBuffer(7));
    fetched = [];
    await download(parts, ignore, store);
    expect(fetched).toEqual(["/library.bin"]);
  });

  test("works where the browser refuses to keep anything", async () => {
    const refuse = () => Promise.reject(new Error("no room"));
    const loaded = await download(parts, ignore, { get: refuse, put: refuse, keepOnly: refuse });
    expect(await bytesOf(loaded.library)).toEqual(contents.library);
  });
});
