import asyncio from "asyncio";

const pump = new asyncio.Lock();

async function ada() {
  await using held = await pump.hold();
  print("Ada pumps");
  await asyncio.sleep(1);
}

async function grace() {
  await using held = await pump.hold();
  print("Grace pumps");
}

async function main() {
  await asyncio.gather(ada(), grace());
  print("main ends");
}

asyncio.run(main());
