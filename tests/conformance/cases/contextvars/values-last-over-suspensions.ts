import asyncio from "asyncio";
import contextvars from "contextvars";

const number = new contextvars.ContextVar("number");

async function job(value) {
  number.set(value);
  for (let i = 0; i < 3; i++) {
    await asyncio.sleep(0);
    print(value, number.get());
  }
}

async function main() {
  await asyncio.gather(job(1), job(2));
}

asyncio.run(main());
