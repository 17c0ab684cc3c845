import { packed, unpacked } from "../packed.ts";
import type { DownloadProgress } from "../protocol.ts";

/** A file of the site, compressed with gzip. */
export interface PartToLoad {
  readonly url: string;
  /** Its length on the server, in bytes. */
  readonly size: number;
}

/** What is downloaded to run Python. */
export interface PartsToLoad {
  /** The worker's script. */
  readonly script: PartToLoad;
  /** CPython itself, as WebAssembly. */
  readonly runtime: PartToLoad;
  /** The standard library. */
  readonly library: PartToLoad;
}

/**
 * What was downloaded. All but the script are files that have not been read yet: a file is posted to a worker
 * without a copy, and is unpacked there.
 */
export interface LoadedParts {
  readonly script: string;
  readonly runtime: Blob;
  readonly library: Blob;
  /** What `keepSnapshot` stored at an earlier visit. */
  readonly snapshot: Blob | null;
}

/** Where parts are kept for the next visit: the browser's `CacheStorage`, or nothing where there is none. */
export interface PartStore {
  get(url: string): Promise<Response | undefined>;
  put(url: string, contents: ArrayBuffer | Blob): Promise<void>;
  /** Removes all parts but these, which leaves none of an older version. */
  keepOnly(urls: readonly string[]): Promise<void>;
}

/** @returns how many bytes the first visit downloads */
export function downloadSize({ script, runtime, library }: PartsToLoad): number {
  return script.size + runtime.size + library.size;
}

/**
 * Downloads the parts, or takes them from the store of an earlier visit.
 *
 * @param progress called with the bytes that have arrived, compressed; first of all with their total
 * @param signal gives the download up; parts that have arrived are kept
 * @throws Error when a part cannot be loaded, or is not what was built, or the download is given up
 */
export async function download(
  parts: PartsToLoad,
  progress: (progress: DownloadProgress) => void,
  store: PartStore | null,
  signal?: AbortSignal,
): Promise<LoadedParts> {
  const snapshotUrl = snapshotOf(parts);
  const find = (part: PartToLoad): Promise<Blob | null> => keptPart(part, store);
  const [keptScript, keptRuntime, keptLibrary, snapshot] = await Promise.all([
    find(parts.script),
    find(parts.runtime),
    find(parts.library),
    keptSnapshot(snapshotUrl, store),
  ]);
  const total =
    (keptScript === null ? parts.script.size : 0) +
    (keptRuntime === null ? parts.runtime.size : 0) +
    (keptLibrary === null ? parts.library.size : 0);
  let loaded = 0;
  const arrived = (bytes: number): void => {
    loaded += bytes;
    progress({ loaded, total });
  };
  arrived(0);
  const load = async (part: PartToLoad, kept: Blob | null): Promise<Blob> =>
    kept ?? packed(await fetchAndKeep(part, arrived, store, signal));
  const [script, runtime, library] = await Promise.all([
    load(parts.script, keptScript),
    load(parts.runtime, keptRuntime),
    load(parts.library, keptLibrary),
  ]);
  const urls = [parts.script.url, parts.runtime.url, parts.library.url, snapshotUrl];
  // The caller need not wait for this.
  void store?.keepOnly(urls).catch(() => undefined);
  return { script: await new Response(unpacked(script)).text(), runtime, library, snapshot };
}

async function keptSnapshot(url: string, store: PartStore | null): Promise<Blob | null> {
  const kept = await store?.get(url).catch(() => undefined);
  return kept === undefined ? null : kept.blob();
}

/**
 * Keeps a snapshot of CPython's memory for the next visit, uncompressed: unpacking would take longer than
 * reading.
 */
export async function keepSnapshot(parts: PartsToLoad, snapshot: Blob, store: PartStore): Promise<void> {
  await store.put(snapshotOf(parts), snapshot);
}

/** The address of the worker's script differs for every version of what is started. */
function snapshotOf({ script, runtime }: PartsToLoad): string {
  return `${script.url}?memory-of=${encodeURIComponent(runtime.url)}`;
}

async function keptPart({ url, size }: PartToLoad, store: PartStore | null): Promise<Blob | null> {
  const kept = await store?.get(url).catch(() => undefined);
  const file = await kept?.blob();
  return file?.size === size ? packed(file) : null;
}

async function fetchAndKeep(
  { url, size }: PartToLoad,
  arrived: (bytes: number) => void,
  store: PartStore | null,
  signal: AbortSignal | undefined,
): Promise<ArrayBuffer> {
  const response = await fetch(url, signal === undefined ? {} : { signal });
  const bytes = await readBody(response, url, size, arrived);
  // Without room or leave to keep it, it is downloaded again next time.
  await store?.put(url, bytes).catch(() => undefined);
  return bytes;
}

async function readBody(
  response: Response,
  url: string,
  size: number,
  arrived: (bytes: number) => void,
): Promise<ArrayBuffer> {
  if (!response.ok || response.body === null) {
    throw new Error(`${url} could not be loaded: the server answered ${response.status}.`);
  }
  const bytes = new Uint8Array(size);
  let length = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (length + read.value.length > size) throw notWhatWasBuilt(url);
    bytes.set(read.value, length);
    length += read.value.length;
    arrived(read.value.length);
  }
  if (length < size) throw notWhatWasBuilt(url);
  return bytes.buffer;
}

function notWhatWasBuilt(url: string): Error {
  return new Error(`${url} has not the length with which it was built: the site has changed.`);
}
