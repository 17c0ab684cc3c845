import asyncio from "asyncio";

async function job() {
  print("never");
}

const loop = asyncio.newEventLoop();
loop.close();
loop.close();
print(loop.isClosed());
const coroutine = job();
for (const use of [
  () => loop.callSoon(print),
  () => loop.callLater(1, print),
  () => loop.callAt(1, print),
  () => loop.runForever(),
  () => loop.createTask(coroutine),
]) {
  try {
    use();
  } catch (error) {
    print(error);
  }
}
coroutine.close();
