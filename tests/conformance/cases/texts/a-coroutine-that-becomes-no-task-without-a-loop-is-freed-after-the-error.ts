import asyncio from "asyncio";

async function price() {
  return 3;
}

asyncio.createTask(price());
