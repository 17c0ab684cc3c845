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
  /** CPython's memory right after its start. */
  readonly snapshot: PartToLoad;
}

/**
 * What was downloaded. All but the script are files that have not been read yet: a file is posted to a worker
 * without a copy, and is unpacked there.
 */
export interface LoadedParts {
  readonly script: string;
  readonly runtime: Blob;
  readonly library: Blob;
  readonly snapshot: Blob;
}

/** Where parts are kept for the next visit: the browser's `CacheStorage`, or nothing where there is none. */
export interface PartStore {
  get(url: string): Promise<Response | undefined>;
  put(url: string, contents: ArrayBuffer | Blob): Promise<void>;
  /** Removes all parts but these, which leaves none of an older version. */
  keepOnly(urls: readonly string[]): Promise<void>;
}

function listOf({ script, runtime, library, snapshot }: PartsToLoad): readonly PartToLoad[] {
  return [script, runtime, library, snapshot];
}

/** @returns how many bytes the first visit downloads */
export function downloadSize(parts: PartsToLoad): number {
  return listOf(parts).reduce((sum, { size }) => sum + size, 0);
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
  const all = listOf(parts);
  const kept = new Map(
    await Promise.all(all.map(async (part) => [part, await keptPart(part, store)] as const)),
  );
  const isMissing = (part: PartToLoad): boolean => kept.get(part) === null;
  const total = all.filter(isMissing).reduce((sum, { size }) => sum + size, 0);
  let loaded = 0;
  const arrived = (bytes: number): void => {
    loaded += bytes;
    progress({ loaded, total });
  };
  arrived(0);
  const load = async (part: PartToLoad): Promise<Blob> =>
    kept.get(part) ?? packed(await fetchAndKeep(part, arrived, store, signal));
  const [script, runtime, library, snapshot] = await Promise.all([
    load(parts.script),
    load(parts.runtime),
    load(parts.library),
    load(parts.snapshot),
  ]);
  // The caller need not wait for this.
  void store?.keepOnly(all.map(({ url }) => url)).catch(() => undefined);
  return { script: await new Response(unpacked(script)).text(), runtime, library, snapshot };
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
