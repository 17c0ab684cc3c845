import asyncio from "asyncio";

async function main() {
  const loop = asyncio.getRunningLoop();
  const looked = loop.createFuture();
  looked.setException(new ValueError("looked at"));
  looked.exception();
  const forgotten = loop.createFuture();
  forgotten.setException(new ValueError("forgotten"));
}

asyncio.run(main());
