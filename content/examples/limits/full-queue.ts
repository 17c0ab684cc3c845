import asyncio from "asyncio";

const plates = new asyncio.Queue<string>(1);

async function cook() {
  await plates.put("soup");
  print("soup is on the counter");
  await plates.put("fish");
  print("fish is on the counter");
}

async function waiter() {
  await asyncio.sleep(1);
  print("takes", await plates.get());
  print("takes", await plates.get());
}

async function main() {
  await asyncio.gather(cook(), waiter());
}

asyncio.run(main());
