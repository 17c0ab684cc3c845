import asyncio from "asyncio";

async function job() {
  print("job begins");
  await asyncio.sleep(0);
  print("job goes on");
  return "done";
}

const coroutine = job();
print("made, and nothing has run");
coroutine.send(null);
print("suspended, and nobody waits");
try {
  coroutine.send(null);
} catch (error) {
  if (!(error instanceof StopIteration)) throw error;
  print("returned:", error.value);
}
