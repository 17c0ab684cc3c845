import asyncio from "asyncio";

async function visit(seats: asyncio.Semaphore, name: string) {
  await using held = await seats.hold();
  print(name, "sits down");
  await asyncio.sleep(1);
  print(name, "leaves");
}

async function main() {
  const seats = new asyncio.Semaphore(2);
  await asyncio.gather(...["Ada", "Grace", "Alan"].map((name) => visit(seats, name)));
}

asyncio.run(main());
