import asyncio from "asyncio";
import time from "time";

async function main() {
  asyncio.getRunningLoop().runInExecutor(null, time.sleep, 400);
}

asyncio.run(main());
print(Math.round(time.monotonic()));
