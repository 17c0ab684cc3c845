import asyncio from "asyncio";

async function forgotten() {
  print("never");
}

async function main() {
  forgotten();
  print("main ends");
}

asyncio.run(main());
