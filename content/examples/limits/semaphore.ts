import asyncio from "asyncio";

const seats = new asyncio.Semaphore(2);

async function download(name: string, seconds: number) {
  await using seat = await seats.hold();
  print(name, "starts");
  await asyncio.sleep(seconds);
  print(name, "is here");
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(download("a", 1));
  group.createTask(download("b", 3));
  group.createTask(download("c", 1));
  group.createTask(download("d", 1));
}

asyncio.run(main());
