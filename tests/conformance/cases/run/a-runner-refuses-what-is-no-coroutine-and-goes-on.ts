import asyncio from "asyncio";

async function main() {
  return "runs";
}

const runner = new asyncio.Runner();
try {
  runner.run("text");
} catch (error) {
  print(error);
}
print(runner.run(main()));
runner.close();
