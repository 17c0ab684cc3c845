import asyncio from "asyncio";

async function main() {
  print(asyncio.getRunningLoop().getDebug());
}

asyncio.run(main());
asyncio.run(main(), { debug: true });
asyncio.run(main(), { debug: false });
