import asyncio from "asyncio";

async function* readings() {
  for (const celsius of [19, 21, 24]) {
    await asyncio.sleep(1);
    print("measured:", celsius);
    yield celsius;
  }
}

async function main() {
  for await (const celsius of readings()) {
    print("shown:", celsius);
    await asyncio.sleep(2);
  }
  print("no more");
}

asyncio.run(main());
