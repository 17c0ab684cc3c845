import asyncio from "asyncio";

async function book(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "hotel") throw new ValueError("no room");
  print(what, "is booked");
}

async function main() {
  const flight = book("flight", 1);
  const hotel = book("hotel", 2);
  const car = book("car", 3);
  try {
    await asyncio.gather(flight, hotel, car);
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("no trip:", error);
  }
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
