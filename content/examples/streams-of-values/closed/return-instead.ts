import asyncio from "asyncio";

async function* readings() {
  try {
    for (const celsius of [19, 21, 24]) {
      await asyncio.sleep(1);
      yield celsius;
    }
  } finally {
    print("the sensor is off");
  }
}

async function main() {
  {
    await using sensor = readings();
    for await (const celsius of sensor) {
      print("it is", celsius);
      if (celsius > 20) return;
    }
  }
  print("that will do");
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
