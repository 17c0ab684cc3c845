import asyncio from "asyncio";

async function main() {
  const queue = new asyncio.Queue();
  try {
    await asyncio.waitFor(queue.get(), 1);
  } catch (error) {
    print(repr(error));
  }
  await queue.put("later");
  print(await queue.get());
}

asyncio.run(main());
