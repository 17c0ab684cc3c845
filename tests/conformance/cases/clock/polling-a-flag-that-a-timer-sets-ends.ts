import asyncio from "asyncio";

class Flag {
  static up = false;
}

function raise_flag() {
  Flag.up = true;
}

async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(0.05, raise_flag);
  let polls = 0;
  while (!Flag.up) {
    polls += 1;
    await asyncio.sleep(0);
  }
  print(polls, loop.time().toFixed(3));
}

asyncio.run(main());
