import asyncio from "asyncio";

const door = new asyncio.Event();

async function guest(name: string) {
  print(name, "waits");
  await door.wait();
  print(name, "goes in");
}

async function main() {
  await using group = new asyncio.TaskGroup();
  group.createTask(guest("Ada"));
  group.createTask(guest("Grace"));
  await asyncio.sleep(1);
  print("the door opens");
  door.set();
  await asyncio.sleep(1);
  group.createTask(guest("Alan"));
}

asyncio.run(main());
