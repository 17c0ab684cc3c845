import asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().stop();
  await asyncio.sleep(0);
  print("never");
}

const loop = asyncio.newEventLoop();
try {
  loop.runUntilComplete(main());
} catch (error) {
  print(repr(error));
}
