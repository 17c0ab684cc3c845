import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const end = loop.time() + 3;
  let polls = 0;
  while (loop.time() < end) {
    polls += 1;
    await asyncio.sleep(0);
  }
  print(polls, loop.time().toFixed(3));
}

asyncio.run(main());
