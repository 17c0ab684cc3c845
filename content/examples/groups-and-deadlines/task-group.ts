import asyncio from "asyncio";

async function book(what: string, seconds: number) {
  try {
    await asyncio.sleep(seconds);
    if (what === "hotel") throw new ValueError("no room");
    print(what, "is booked");
  } catch (error) {
    if (error instanceof asyncio.CancelledError) print(what, "is called off");
    throw error;
  }
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(book("flight", 1));
    group.createTask(book("hotel", 2));
    group.createTask(book("car", 3));
  } catch (error) {
    if (!(error instanceof ExceptionGroup)) throw error;
    print("no trip:", repr(error));
  }
  await asyncio.sleep(2);
  print("main ends");
}

asyncio.run(main());
