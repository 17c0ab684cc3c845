import asyncio from "asyncio";
import socket from "socket";

async function main() {
  try {
    await asyncio.openConnection("example.com", 80);
  } catch (error) {
    if (!(error instanceof socket.gaierror)) throw error;
    print(repr(error));
  }
  try {
    await asyncio.openConnection("93.184.215.14", 80);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(repr(error));
  }
  try {
    await asyncio.startServer(print, "example.com", 80);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(repr(error));
  }
  try {
    await asyncio.startServer(print, "10.0.0.1", 80);
  } catch (error) {
    if (!(error instanceof OSError)) throw error;
    print(repr(error));
  }
}

asyncio.run(main());
