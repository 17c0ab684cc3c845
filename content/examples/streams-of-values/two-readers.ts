import asyncio from "asyncio";

type Sensor = AsyncGenerator<number>;

async function* readings() {
  for (const celsius of [19, 21, 24]) {
    await asyncio.sleep(1);
    yield celsius;
  }
}

async function show(name: string, sensor: Sensor) {
  try {
    for await (const celsius of sensor) {
      print(name, "reads", celsius);
    }
  } catch (error) {
    if (!(error instanceof RuntimeError)) throw error;
    print(name, "fails:", error);
  }
}

async function main() {
  const sensor = readings();
  const ada = show("Ada", sensor);
  const grace = show("Grace", sensor);
  await asyncio.gather(ada, grace);
}

asyncio.run(main());
