import asyncio from "asyncio";
import time from "time";

function readSensor(name: string) {
  time.sleep(1);
  return `${name}: 20 degrees`;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  const start = loop.time();
  const results = await asyncio.gather(
    asyncio.toThread(readSensor, "roof"),
    asyncio.toThread(readSensor, "cellar"),
  );
  print(results);
  print(`${(loop.time() - start).toFixed(1)} s for both`);
}

asyncio.run(main());
