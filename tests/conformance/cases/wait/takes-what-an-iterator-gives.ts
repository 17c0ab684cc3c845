import asyncio from "asyncio";

function* tasks() {
  for (const seconds of [1, 2]) {
    print("made");
    yield asyncio.createTask(asyncio.sleep(seconds));
  }
}

async function main() {
  const [done, pending] = await asyncio.wait(tasks());
  print(len(done), len(pending));
}

asyncio.run(main());
