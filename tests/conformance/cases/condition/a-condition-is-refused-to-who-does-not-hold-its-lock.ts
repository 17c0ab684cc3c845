import asyncio from "asyncio";

async function main() {
  const condition = new asyncio.Condition();
  try {
    await condition.wait();
  } catch (error) {
    print(error);
  }
  try {
    await condition.waitFor(() => true);
  } catch (error) {
    print(error);
  }
  for (const notify of [() => condition.notify(), () => condition.notifyAll()]) {
    try {
      notify();
    } catch (error) {
      print(error);
    }
  }
}

asyncio.run(main());
