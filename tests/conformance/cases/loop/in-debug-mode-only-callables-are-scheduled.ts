import asyncio from "asyncio";

async function job() {}

async function main() {
  const loop = asyncio.getRunningLoop();
  const coroutine = job();
  for (const callback of [job, coroutine, "text"]) {
    try {
      loop.callSoon(callback);
    } catch (error) {
      print(str(error).slice(0, 50));
    }
    try {
      loop.callLater(1, callback);
    } catch (error) {
      print(str(error).slice(0, 50));
    }
  }
  coroutine.close();
}

asyncio.run(main(), { debug: true });
