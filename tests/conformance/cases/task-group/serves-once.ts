import asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  {
    await using entered = group;
    print("first");
  }
  try {
    await using entered = group;
    print("never");
  } catch (error) {
    print(str(error).slice(-21));
  }
}

asyncio.run(main());
