import asyncio from "asyncio";

async function job() {}

async function job2() {}

async function main() {
  for (const _ of range(3)) {
    job();
  }
  for (const _ of range(2)) {
    job2();
  }
  await asyncio.sleep(0);
}

asyncio.run(main());
