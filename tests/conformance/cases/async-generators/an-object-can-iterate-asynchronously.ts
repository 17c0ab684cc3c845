import asyncio from "asyncio";

class Countdown {
  constructor(start) {
    this.left = start;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    if (this.left === 0) return { done: true };
    await asyncio.sleep(1);
    this.left--;
    return { done: false, value: this.left };
  }
}

async function main() {
  for await (const number of new Countdown(2)) {
    print(number);
  }
  print(asyncio.getRunningLoop().time() === 2);
}

asyncio.run(main());
