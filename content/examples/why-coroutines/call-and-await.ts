import asyncio from "asyncio";

async function job() {
  print("job runs");
  await asyncio.sleep(0);
  print("job ends");
}

async function main() {
  const work = job();
  print("job was called");
  await work;
  print("main ends");
}

asyncio.run(main());
