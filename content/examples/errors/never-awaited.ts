import asyncio from "asyncio";

async function save(name: string) {
  await asyncio.sleep(1);
  print(name, "is saved");
}

async function main() {
  print("saving");
  save("Ada");
}

asyncio.run(main());
