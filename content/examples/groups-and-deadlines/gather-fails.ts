import asyncio from "asyncio";

async function book(what: string, seconds: number) {
  await asyncio.sleep(seconds);
  if (what === "hotel") throw new ValueError("no room");
  print(what, "is booked");
}

async function main() {
  try {
    await asyncio.gather(book("flight", 1), book("hotel", 2), book("car", 3));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    print("no trip:", error);
  }
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
