import asyncio from "asyncio";

async function book(what: string) {
  await asyncio.sleep(1);
  throw new ValueError(`no ${what} is left`);
}

async function main() {
  try {
    await using group = new asyncio.TaskGroup();
    group.createTask(book("room"));
  } catch (failed) {
    if (!(failed instanceof ExceptionGroup)) throw failed;
    const [mine, rest] = failed.split(ValueError);
    for (const error of mine?.exceptions ?? []) {
      print("main handles", repr(error));
    }
    if (rest !== null) throw rest;
  }
}

asyncio.run(main());
