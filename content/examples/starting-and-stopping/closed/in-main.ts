import asyncio from "asyncio";

class Connection {
  loop = asyncio.getRunningLoop();

  close() {
    this.loop.callSoon(print, "connection closed");
  }
}

async function main() {
  const connection = new Connection();
  await asyncio.sleep(1);
  print("main ends");
  connection.close();
  return connection;
}

const connection = asyncio.run(main());
