import asyncio from "asyncio";

async function job(name) {
  print(name, "begins");
}

async function main() {
  const one = asyncio.createTask(job("one"));
  const two = asyncio.createTask(job("two"));
  print("made");
  await asyncio.sleep(0);
  print("back", one.done(), two.done());
}

asyncio.run(main());
