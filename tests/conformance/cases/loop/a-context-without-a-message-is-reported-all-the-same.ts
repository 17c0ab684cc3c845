import asyncio from "asyncio";

async function main() {
  asyncio.getRunningLoop().callExceptionHandler({ extra: "value" });
}

asyncio.run(main());
