import asyncio from "asyncio";

type Stream = AsyncGenerator<number>;

async function* readings() {
  try {
    for (const celsius of [19, 21, 20, 24]) {
      await asyncio.sleep(1);
      print("measured:", celsius);
      yield celsius;
    }
  } finally {
    print("the sensor is off");
  }
}

async function* above(limit: number, source: Stream) {
  const numbers = source;
  for await (const celsius of numbers) {
    if (celsius > limit) {
      print("passed on:", celsius);
      yield celsius;
    }
  }
}

async function main() {
  {
    const sensor = readings();
    await using warm = above(20, sensor);
    for await (const celsius of warm) {
      print("shown:", celsius);
      if (celsius === 24) break;
    }
  }
  print("main ends");
}

asyncio.run(main());
