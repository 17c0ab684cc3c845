import asyncio from "asyncio";

async function job(name) {
  print(name, "begins");
  return name;
}

async function main() {
  const turns = [...asyncio.asCompleted([job("a"), job("b")])];
  await asyncio.sleep(0);
  print("now they are awaited");
  for (const turn of turns) {
    print(await turn);
  }
}

asyncio.run(main());
