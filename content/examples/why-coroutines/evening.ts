import asyncio from "asyncio";

async function wash() {
  print("washing begins");
  await asyncio.sleep(2);
  print("washing is done");
}

async function cook() {
  print("cooking begins");
  await asyncio.sleep(3);
  print("cooking is done");
}

async function main() {
  await asyncio.gather(wash(), cook());
  print("a free evening");
}

asyncio.run(main());
