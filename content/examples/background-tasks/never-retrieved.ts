import asyncio from "asyncio";

async function send(letter: string) {
  await asyncio.sleep(1);
  throw new OSError("no stamp");
}

async function main() {
  const task = asyncio.createTask(send("a letter"));
  await asyncio.sleep(3);
  print("main ends");
}

asyncio.run(main());
