import asyncio from "asyncio";

const loops = [];

async function main() {
  loops.push(asyncio.getRunningLoop());
}

asyncio.run(main());
asyncio.run(main());
print(loops[0] === loops[1], loops[0].isClosed(), loops[1].isClosed());
