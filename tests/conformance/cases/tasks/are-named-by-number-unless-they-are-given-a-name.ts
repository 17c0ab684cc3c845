import asyncio from "asyncio";

async function main() {
  const first = asyncio.createTask(asyncio.sleep(0));
  const named = asyncio.createTask(asyncio.sleep(0), { name: "Ada" });
  const second = asyncio.createTask(asyncio.sleep(0));
  print(asyncio.currentTask().getName(), first.getName(), named.getName(), second.getName());
  named.setName("Grace");
  print(named.getName());
  named.setName(7);
  print(repr(named.getName()));
  await asyncio.wait([first, named, second]);
}

asyncio.run(main());
