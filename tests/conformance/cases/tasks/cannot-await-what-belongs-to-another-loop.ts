import asyncio from "asyncio";

async function main(other) {
  const future = other.createFuture();
  try {
    await future;
  } catch (error) {
    print(str(error).startsWith("Task <Task pending name='Task-1'"));
    print(str(error).slice(-32));
  }
}

const other = asyncio.newEventLoop();
asyncio.run(main(other));
other.close();
