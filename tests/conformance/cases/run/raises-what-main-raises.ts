import asyncio from "asyncio";

async function main() {
  throw new ValueError("from main");
}

try {
  asyncio.run(main());
} catch (error) {
  print(repr(error));
}
