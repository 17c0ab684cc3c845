import asyncio from "asyncio";

const seats = new asyncio.Semaphore(2);

async function quick() {
  await using seat = await seats.hold();
  await asyncio.sleep(1);
  print("quick leaves");
}

async function slow() {
  await using seat = await seats.hold();
  await asyncio.sleep(2);
  print("slow leaves");
}

async function late() {
  await using seat = await seats.hold();
  print("late comes in");
}

async function main() {
  await asyncio.gather(quick(), slow(), late());
}

asyncio.run(main());
