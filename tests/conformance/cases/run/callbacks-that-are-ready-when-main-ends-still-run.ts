import asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callSoon(print, "still runs");
  asyncio.getRunningLoop().callLater(1, print, "too late");
}

asyncio.run(main());
