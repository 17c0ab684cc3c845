import asyncio from "asyncio";

async function send(letter: string) {
  await new asyncio.Event().wait();
  print(letter, "is sent");
}

async function main() {
  asyncio.createTask(send("a letter"));
  print("main goes on");
  await asyncio.sleep(1);
  print("main ends");
}

asyncio.run(main());
