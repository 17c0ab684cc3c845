import asyncio from "asyncio";

async function main() {
  const seats = new asyncio.BoundedSemaphore(1);
  await seats.acquire();
  print("locked:", seats.locked());
  seats.release();
  try {
    seats.release();
  } catch (error) {
    print(repr(error));
  }
}

asyncio.run(main());
