import asyncio from "asyncio";

async function main() {
  const group = new asyncio.TaskGroup();
  {
    await using enteredGroup = group;
    print("first");
  }
  try {
    await using enteredGroup = group;
    print("never");
  } catch (error) {
    print(error);
  }
}

asyncio.run(main());
