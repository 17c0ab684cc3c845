import asyncio from "asyncio";

async function main() {
  const future = new asyncio.Future();
  print(future.getLoop() === asyncio.getRunningLoop());
}

asyncio.run(main());
const loop = asyncio.newEventLoop();
print(new asyncio.Future({ loop }).getLoop() === loop);
loop.close();
