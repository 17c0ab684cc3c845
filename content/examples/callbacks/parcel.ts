import asyncio from "asyncio";

async function deliver() {
  await asyncio.sleep(2);
  return "a book";
}

function sign(parcel: asyncio.Future<string>) {
  print("received:", parcel.result());
}

async function main() {
  const task = asyncio.createTask(deliver());
  task.addDoneCallback(sign);
  print("main waits");
  await task;
  print("main goes on");
}

asyncio.run(main());
