import asyncio from "asyncio";

const loops = [];

async function main(name) {
  print(name);
  loops.push(asyncio.getRunningLoop());
}

{
  using runner = new asyncio.Runner();
  runner.run(main("first"));
  runner.run(main("second"));
  print(loops[0] === loops[1], loops[0] === runner.getLoop(), loops[0].isClosed());
}
print(loops[0].isClosed());
