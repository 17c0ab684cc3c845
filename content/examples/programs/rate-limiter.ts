// At most three requests in any one second: a permit comes back a second after it was taken.
import asyncio from "asyncio";

/** Lets `rate` callers pass in any `period` of seconds; the others wait for their turn, in their order. */
class RateLimiter {
  private readonly permits: asyncio.Semaphore;
  private readonly period: number;

  constructor({ rate, period }: { rate: number; period: number }) {
    this.permits = new asyncio.Semaphore(rate);
    this.period = period;
  }

  async turn() {
    const giveBack = () => this.permits.release();
    await this.permits.acquire();
    asyncio.getRunningLoop().callLater(this.period, giveBack);
  }
}

async function request(limiter: RateLimiter, number: number, clock: () => number) {
  const asked = clock();
  await limiter.turn();
  print(`request ${number}: asked at ${asked.toFixed(2)} s, sent at ${clock().toFixed(2)} s`);
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const clock = () => loop.time() - start;

  const limiter = new RateLimiter({ rate: 3, period: 1 });
  await using requests = new asyncio.TaskGroup();
  for (let number = 1; number <= 8; number++) {
    requests.createTask(request(limiter, number, clock));
    await asyncio.sleep(0.2);
  }
}

asyncio.run(main());
