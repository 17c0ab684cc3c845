import asyncio from "asyncio";

const background = new Set<asyncio.Task<void>>();

async function send(letter: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (letter === "parcel") throw new OSError("no stamp");
  print(letter, "is sent");
}

function ended(task: asyncio.Task<void>) {
  background.delete(task);
  if (task.exception()) {
    print(task.getName(), "failed:", task.exception());
  }
}

function inBackground(letter: string, seconds: number) {
  const task = asyncio.createTask(send(letter, seconds));
  task.setName(letter);
  background.add(task);
  task.addDoneCallback(ended);
}

async function main() {
  inBackground("parcel", 1);
  inBackground("letter", 2);
  inBackground("piano", 9);
  await asyncio.sleep(3);
  print("main ends");
}

asyncio.run(main());
