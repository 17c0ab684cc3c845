import asyncio from "asyncio";
import time from "time";

async function main() {
  const begin = time.perfCounter();
  for (let turn = 0; turn < 3000; turn++) await asyncio.sleep(0);
  print((time.perfCounter() - begin).toFixed(3));
}

asyncio.run(main());
