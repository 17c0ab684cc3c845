import asyncio from "asyncio";

async function ask(server: string, seconds: number) {
  await asyncio.sleep(seconds);
  return `${server} answers`;
}

async function main() {
  for (const [server, seconds] of [
    ["Oslo", 1],
    ["Rome", 9],
    ["Bern", 2],
  ] as const) {
    try {
      print(await asyncio.waitFor(ask(server, seconds), 3));
    } catch (error) {
      if (!(error instanceof TimeoutError)) throw error;
      print(server, "is late");
    }
  }
}

asyncio.run(main());
