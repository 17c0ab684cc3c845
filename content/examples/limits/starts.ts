import asyncio from "asyncio";

let atWork = 0;

async function request(name: string) {
  atWork += 1;
  print(name, "starts,", atWork, "at work");
  await asyncio.sleep(3);
  atWork -= 1;
}

async function main() {
  await using group = new asyncio.TaskGroup();
  for (const name of ["a", "b", "c", "d"]) {
    group.createTask(request(name));
    await asyncio.sleep(1);
  }
}

asyncio.run(main());
