import asyncio from "asyncio";

function stop() {
  asyncio.getRunningLoop().stop();
}

async function main() {
  asyncio.getRunningLoop().callLater(1, stop);
  print("working");
  await asyncio.sleep(3);
  print("done");
}

asyncio.run(main());
