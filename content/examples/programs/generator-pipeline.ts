// Each stage asks the one before it for one item at a time, and closes it when nobody wants more.
import asyncio from "asyncio";

async function* readings() {
  try {
    for (const celsius of [19, 21, 20, 24, 28, 32, 30, 22]) {
      await asyncio.sleep(0.5);
      print("measured:", celsius);
      yield celsius;
    }
  } finally {
    print("the sensor is switched off");
  }
}

async function* means(source: AsyncGenerator<number>, size: number) {
  let window: number[] = [];
  await using numbers = source;
  for await (const number of numbers) {
    window = [...window, number].slice(-size);
    if (window.length === size) yield Math.floor(sum(window) / size);
  }
}

async function* changes(source: AsyncGenerator<number>, least: number) {
  let last: number | null = null;
  await using numbers = source;
  for await (const number of numbers) {
    if (last === null || Math.abs(number - last) >= least) {
      last = number;
      yield number;
    }
  }
}

async function main() {
  await using temperatures = changes(means(readings(), 2), 4);
  for await (const celsius of temperatures) {
    print("now it is", celsius);
    if (celsius >= 30) {
      print("too hot, nobody needs to know more");
      break;
    }
  }
}

asyncio.run(main());
