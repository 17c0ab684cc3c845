import asyncio from "asyncio";

async function* measure() {
  for (const number of [1, 2]) {
    await asyncio.sleep(1);
    print("measured", number);
    yield number;
  }
}

async function show() {
  for await (const number of measure()) {
    print("shown", number);
    await asyncio.sleep(2);
  }
}

async function clock() {
  for (const seconds of [1.5, 3, 4.5]) {
    await asyncio.sleep(1.5);
    print("it is", seconds);
  }
}

async function main() {
  await asyncio.gather(show(), clock());
}

asyncio.run(main());
