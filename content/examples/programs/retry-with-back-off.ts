// After each failure a longer pause (back-off), of random length (jitter), so that callers do not come in step.
import asyncio from "asyncio";
import random from "random";

/** Refuses so many connections before it answers. */
class Server {
  constructor(private refusals: number) {}

  async fetch() {
    await asyncio.sleep(0.1);
    if (this.refusals > 0) {
      this.refusals -= 1;
      throw new ConnectionError("connection refused");
    }
    return "the answer";
  }
}

function* backOff({ retries, first, longest }: { retries: number; first: number; longest: number }) {
  for (let attempt = 0; attempt < retries; attempt++) {
    const bound = Math.min(longest, first * 2 ** attempt);
    yield random.uniform(bound / 2, bound);
  }
}

async function retry<T>(call: () => Promise<T>, pauses: Iterable<number>): Promise<T> {
  for (const pause of pauses) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ConnectionError)) throw error;
      print(`${error.message}, again in ${pause.toFixed(2)} s`);
    }
    await asyncio.sleep(pause);
  }
  // The last attempt: what it raises is for the caller.
  return await call();
}

async function main() {
  random.seed(1);
  const server = new Server(3);
  print("got", await retry(() => server.fetch(), backOff({ retries: 5, first: 0.5, longest: 4 })));

  try {
    const broken = new Server(100);
    await retry(() => broken.fetch(), backOff({ retries: 2, first: 0.5, longest: 4 }));
  } catch (error) {
    if (!(error instanceof ConnectionError)) throw error;
    print("gave up:", error);
  }
}

asyncio.run(main());
