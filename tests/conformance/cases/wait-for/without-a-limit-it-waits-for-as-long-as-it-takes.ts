import asyncio from "asyncio";

async function main() {
  print(await asyncio.waitFor(asyncio.sleep(3600, "at last"), null));
}

asyncio.run(main());
