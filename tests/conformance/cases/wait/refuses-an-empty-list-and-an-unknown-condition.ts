import asyncio from "asyncio";

async function main() {
  const task = asyncio.createTask(asyncio.sleep(1));
  try {
    await asyncio.wait([]);
  } catch (error) {
    print(error);
  }
  try {
    await asyncio.wait([task], { returnWhen: "LATER" });
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
