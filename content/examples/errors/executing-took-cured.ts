import asyncio from "asyncio";
import time from "time";

function compress() {
  time.sleep(0.5);
}

async function main() {
  asyncio.getRunningLoop().setDebug(true);
  await asyncio.toThread(compress);
  print("compressed");
}

asyncio.run(main());
