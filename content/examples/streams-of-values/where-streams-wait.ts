import asyncio from "asyncio";

async function* stored() {
  for (const celsius of [19, 21]) {
    yield celsius;
  }
}

async function* measured() {
  for (const celsius of [24, 26]) {
    await asyncio.sleep(1);
    yield celsius;
  }
}

async function mean(source: AsyncGenerator<number>) {
  let total = 0;
  let count = 0;
  for await (const celsius of source) {
    total += celsius;
    count += 1;
  }
  return Math.floor(total / count);
}

async function main() {
  for await (const celsius of stored()) {
    print("stored:", celsius);
  }
  for await (const celsius of measured()) {
    print("measured:", celsius);
  }
  print("mean:", await mean(stored()));
}

asyncio.run(main());
