import asyncio from "asyncio";

async function slow() {
  await asyncio.sleep(0.2);
}

async function quick() {
  await asyncio.sleep(0.1);
}

async function busy() {
  print("no await in here");
}

async function main() {
  await asyncio.gather(slow(), quick(), busy());
}

asyncio.run(main());
