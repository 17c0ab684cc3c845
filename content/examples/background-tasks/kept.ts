import asyncio from "asyncio";

const background = new Set<asyncio.Task<void>>();

async function send(letter: string, seconds: number) {
  await asyncio.sleep(seconds);
  print(letter, "is sent");
}

function forget(task: asyncio.Task<void>) {
  background.delete(task);
}

function inBackground(letter: string, seconds: number) {
  const task = asyncio.createTask(send(letter, seconds));
  background.add(task);
  task.addDoneCallback(forget);
}

async function main() {
  inBackground("a letter", 1);
  inBackground("a parcel", 3);
  print("on their way:", background.size);
  await asyncio.sleep(2);
  print("on their way:", background.size);
  await asyncio.gather(...background);
  print("on their way:", background.size);
}

asyncio.run(main());
