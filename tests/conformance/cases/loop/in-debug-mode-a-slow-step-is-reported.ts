import asyncio from "asyncio";
import time from "time";

async function slow() {
  time.sleep(0.25);
}

async function main() {
  await asyncio.createTask(slow());
}

asyncio.run(main(), { debug: true });
