import asyncio from "asyncio";

async function main() {
  const plates = new asyncio.LifoQueue<string>();
  for (const plate of ["blue", "white", "green"]) plates.putNowait(plate);
  print(plates.qsize(), "plates");
  while (!plates.empty()) print(await plates.get());
}

asyncio.run(main());
