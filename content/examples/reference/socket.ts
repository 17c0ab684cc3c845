import asyncio from "asyncio";
import socket from "socket";

async function greet(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  writer.write(encode("hello"));
  writer.close();
}

async function main() {
  {
    await using server = await asyncio.startServer(greet, null, 8888, { family: socket.AF_INET6 });
    const sock = server.sockets[0];
    print(sock?.family === socket.AF_INET6, sock?.type === socket.SOCK_STREAM, sock?.getsockname());
    const [reader, writer] = await asyncio.openConnection("localhost", 8888, { family: socket.AF_INET6 });
    print(await reader.read(), writer.getExtraInfo("socket").getpeername());
    writer.close();
  }
  try {
    await asyncio.openConnection("example.com", 80);
  } catch (error) {
    if (!(error instanceof socket.gaierror)) throw error;
    print(error.errno);
  }
}

asyncio.run(main());
