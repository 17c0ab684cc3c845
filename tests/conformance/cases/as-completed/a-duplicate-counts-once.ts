import asyncio from "asyncio";

async function job() {
  print("runs");
  return "result";
}

async function main() {
  const coroutine = job();
  for (const turn of asyncio.asCompleted([coroutine, coroutine])) {
    print(await turn);
  }
}

asyncio.run(main());
