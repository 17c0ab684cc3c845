import asyncio from "asyncio";

async function tick(name: string, seconds: number) {
  for (const count of range(3)) {
    await asyncio.sleep(seconds);
    print(name, count);
  }
}

async function main() {
  await asyncio.gather(tick("slow", 1), tick("fast", 0.4));
  print(await asyncio.sleep(1, "the result of a sleep"));
}

asyncio.run(main());
