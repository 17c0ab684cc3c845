import { Bytes } from "./bytes.ts";

/** Bytes that come in at one end and are taken out at the other, as a `bytearray` in CPython's library. */
export class ByteQueue {
  #bytes = new Uint8Array(256);
  #start = 0;
  #length = 0;

  /** How many bytes it holds. */
  get length(): number {
    return this.#length;
  }

  /** Puts a copy of bytes at the end. */
  append(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#start + this.#length);
    this.#length += bytes.length;
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (this.#start + needed <= this.#bytes.length) return;
    const size = needed <= this.#bytes.length / 2 ? this.#bytes.length : Math.max(256, needed * 2);
    const grown = new Uint8Array(size);
    grown.set(this.#held());
    this.#bytes = grown;
    this.#start = 0;
  }

  #held(): Uint8Array {
    return this.#bytes.subarray(this.#start, this.#start + this.#length);
  }

  /** A copy of at most so many bytes from the beginning. */
  peek(count: number): Bytes {
    const copied = Math.min(count, this.#length);
    const copy = new Bytes(copied);
    copy.set(this.#bytes.subarray(this.#start, this.#start + copied));
    return copy;
  }

  /** Takes at most so many bytes out. */
  take(count: number): Bytes {
    const taken = this.peek(count);
    this.drop(taken.length);
    return taken;
  }

  /** Takes everything out. */
  takeAll(): Bytes {
    return this.take(this.#length);
  }

  /** Removes at most so many bytes from the beginning. */
  drop(count: number): void {
    const dropped = Math.min(count, this.#length);
    this.#start += dropped;
    this.#length -= dropped;
    if (this.#length === 0) this.clear();
  }

  /** Removes everything. */
  clear(): void {
    this.#bytes = new Uint8Array(256);
    this.#start = 0;
    this.#length = 0;
  }

  /** The place at which a sequence is found, at or after `from`; -1 when it is not there. */
  find(sequence: Uint8Array, from: number): number {
    const held = this.#held();
    const first = sequence[0];
    if (first === undefined) return -1;
    const last = held.length - sequence.length;
    for (let at = held.indexOf(first, from); at !== -1 && at <= last; at = held.indexOf(first, at + 1)) {
      if (sequence.every((byte, index) => held[at + index] === byte)) return at;
    }
    return -1;
  }
}
