import asyncio from "asyncio";

async function ticks() {
  for (let number = 0; number < 3; number++) {
    await asyncio.sleep(1);
    print("tick", number);
  }
}

async function begin() {
  return asyncio.createTask(ticks());
}

async function wait(task) {
  await asyncio.sleep(2.5);
  print(task.done());
}

let task;
{
  using runner = new asyncio.Runner();
  task = runner.run(begin());
  runner.run(wait(task));
}
print(task.cancelled());
