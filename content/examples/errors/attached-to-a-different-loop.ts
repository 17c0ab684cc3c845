import asyncio from "asyncio";

const loop = asyncio.newEventLoop();
const answer = loop.createFuture<number>();

async function listen() {
  print("listening");
  print(await answer);
}

async function main() {
  await asyncio.createTask(listen());
}

asyncio.run(main());
