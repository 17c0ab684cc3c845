import asyncio from "asyncio";

async function save() {
  await asyncio.sleep(2);
  print("saved");
}

async function main() {
  const saving = asyncio.createTask(save());
  try {
    await asyncio.waitFor(asyncio.shield(saving), 1);
  } catch (error) {
    print("not waiting any longer:", repr(error));
  }
  print("cancelled:", saving.cancelled());
  await saving;
}

asyncio.run(main());
