import asyncio from "asyncio";

async function* numbers(name: string) {
  try {
    yield 1;
    yield 2;
  } finally {
    print("closes", name);
  }
}

async function main() {
  const first = numbers("first");
  const second = numbers("second");
  opened.push(first, second);
  for await (const number of second) {
    print("second gives", number);
    break;
  }
  for await (const number of first) {
    print("first gives", number);
    break;
  }
}

const opened: unknown[] = [];
asyncio.run(main());
