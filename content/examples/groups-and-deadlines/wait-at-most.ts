import asyncio from "asyncio";

async function shop(name: string, seconds: number) {
  await asyncio.sleep(seconds);
  return name;
}

async function main() {
  const near = asyncio.createTask(shop("near", 1), { name: "near" });
  const far = asyncio.createTask(shop("far", 3), { name: "far" });

  const [done, pending] = await asyncio.wait([near, far], { timeout: 2 });
  for (const task of done) print("answered:", task.result());
  for (const task of pending) print("late:", task.getName());
  print("and then:", await far);
}

asyncio.run(main());
