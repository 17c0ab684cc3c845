import asyncio from "asyncio";

const made = [];

function factory() {
  const loop = asyncio.newEventLoop();
  made.push(loop);
  return loop;
}

async function main() {
  print(asyncio.getRunningLoop() === made[0]);
}

asyncio.run(main(), { loopFactory: factory });
print(len(made), made[0].isClosed());
