import asyncio from "asyncio";

async function main() {
  for (const turn of asyncio.asCompleted([])) {
    print("never", turn);
  }
  for await (const task of asyncio.asCompleted([])) {
    print("never", task);
  }
  print("over");
}

asyncio.run(main());
