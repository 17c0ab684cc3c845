import asyncio from "asyncio";

async function job(name: string) {
  print(`${name} runs`);
}

function callback(future: asyncio.Future<void>) {
  print("the callback is called");
}

async function main() {
  const first = asyncio.createTask(job("first"));
  await first;
  const second = asyncio.createTask(job("second"));
  first.addDoneCallback(callback);
  print("main waits again");
  await second;
  print("main ends");
}

asyncio.run(main());
