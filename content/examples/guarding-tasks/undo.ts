import asyncio from "asyncio";

async function upload() {
  print("the upload begins");
  try {
    await asyncio.sleep(5);
    print("the upload is complete");
  } catch (error) {
    print("half of it is deleted");
    throw error;
  }
}

async function main() {
  const task = asyncio.createTask(upload());
  await asyncio.sleep(1);
  task.cancel();
  await asyncio.wait([task]);
  print("cancelled:", task.cancelled());
}

asyncio.run(main());
