import asyncio from "asyncio";

async function count(name: string) {
  for (const number of [1, 2, 3]) {
    print(name, number);
  }
}

async function main() {
  await asyncio.gather(count("A"), count("B"));
}

asyncio.run(main());
