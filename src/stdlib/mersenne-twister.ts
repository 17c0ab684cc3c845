const SIZE = 624;
const SHIFT = 397;

/**
 * The generator of random numbers that Python uses: MT19937.
 *
 * Follows `Modules/_randommodule.c`.
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(SIZE);
  #index = SIZE;

  /** @param seed where the sequence begins; equal seeds give equal sequences. */
  constructor(seed: bigint) {
    const key: number[] = [];
    let rest = seed < 0n ? -seed : seed;
    do {
      key.push(Number(rest & 0xffffffffn));
      rest >>= 32n;
    } while (rest > 0n);
    this.#initialize(key);
  }

  #initialize(key: readonly number[]): void {
    const state = this.#state;
    state[0] = 19650218;
    for (let i = 1; i < SIZE; i++) state[i] = Math.imul(1812433253, mixed(at(state, i - 1))) + i;
    let i = 1;
    for (let k = 0, j = 0; k < Math.max(SIZE, key.length); k++, j = (j + 1) % key.length) {
      state[i] = (at(state, i) ^ Math.imul(mixed(at(state, i - 1)), 1664525)) + (key[j] ?? 0) + j;
      i = this.#next(i);
    }
    for (let k = 0; k < SIZE - 1; k++) {
      state[i] = (at(state, i) ^ Math.imul(mixed(at(state, i - 1)), 1566083941)) - i;
      i = this.#next(i);
    }
    state[0] = 0x80000000;
  }

  // The place after `i`; at the end the first one takes over the last one's value.
  #next(i: number): number {
    if (i + 1 < SIZE) return i + 1;
    this.#state[0] = at(this.#state, SIZE - 1);
    return 1;
  }

  /** The next 32 bits, as a number from 0 to 2³² − 1. */
  next(): number {
    if (this.#index >= SIZE) this.#renew();
    let y = at(this.#state, this.#index++);
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    y ^= y >>> 18;
    return y >>> 0;
  }

  #renew(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const y = (at(state, i) & 0x80000000) | (at(state, (i + 1) % SIZE) & 0x7fffffff);
      state[i] = at(state, (i + SHIFT) % SIZE) ^ (y >>> 1) ^ ((y & 1) * 0x9908b0df);
    }
    this.#index = 0;
  }

  /** A number from 0 up to, and without, 1, with 53 random bits. */
  random(): number {
    const high = this.next() >>> 5;
    const low = this.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number from 0 up to, and without, `limit`, which is less than 2³². */
  below(limit: number): number {
    const surplus = Math.clz32(limit);
    for (;;) {
      const value = this.next() >>> surplus;
      if (value < limit) return value;
    }
  }
}

function mixed(value: number): number {
  return value ^ (value >>> 30);
}

function at(state: Uint32Array, index: number): number {
  return state[index] ?? 0;
}
