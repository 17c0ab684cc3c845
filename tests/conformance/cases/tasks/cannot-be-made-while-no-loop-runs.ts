import asyncio from "asyncio";

async function job() {
  print("never");
}

const coroutine = job();
try {
  asyncio.createTask(coroutine);
} catch (error) {
  print(error);
}
coroutine.close();
