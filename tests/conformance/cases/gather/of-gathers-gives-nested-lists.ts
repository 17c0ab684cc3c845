import asyncio from "asyncio";

async function main() {
  const inner = asyncio.gather(asyncio.sleep(2, "a"), asyncio.sleep(1, "b"));
  print(await asyncio.gather(inner, asyncio.sleep(1, "c")));
}

asyncio.run(main());
