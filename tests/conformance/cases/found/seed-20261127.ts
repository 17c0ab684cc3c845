// Ctrl-C at 0.25, 0.5
import asyncio from "asyncio";

const transports = new Map();
const servers = new Map();
const streams = new Map();

class Echo extends asyncio.Protocol {
  connectionMade(transport) {
    this.transport = transport;
    transports.set(transports.size, transport);
    print("made");
  }

  dataReceived(data) {
    print("data", data.slice(0, 12));
    this.transport.write(data);
  }

  eofReceived() {
    print("eof");
  }

  pauseWriting() {
    print("pause");
  }

  resumeWriting() {
    print("resume");
  }

  connectionLost(exc) {
    print("lost", repr(exc));
  }
}

function release() {
  for (const pair of streams.values()) {
    pair[1].transport.abort();
  }
  for (const transport of transports.values()) {
    transport.abort();
  }
  for (const server of servers.values()) {
    server.close();
  }
}

async function main() {
  asyncio.getRunningLoop().callLater(100, release);
  const server1 = await asyncio.getRunningLoop().createServer(() => new Echo(), "127.0.0.1", 8000);
  servers.set(0, server1);
  const pair1 = await asyncio.openConnection("127.0.0.1", 8000, { limit: 10 });
  streams.set(streams.size, pair1);
  try {
    if (servers.has(0)) {
      print("1", await servers.get(0).serveForever());
    }
  } finally {
    if (streams.has(0)) {
      print("3", (await streams.get(0)[0].readexactly(5)).slice(0, 12));
    }
  }
  return "main";
}

asyncio.run(main());
