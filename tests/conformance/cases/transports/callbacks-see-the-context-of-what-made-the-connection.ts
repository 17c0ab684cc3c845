import asyncio from "asyncio";
import contextvars from "contextvars";

const name = new contextvars.ContextVar("name", { default: "none" });

class Named extends asyncio.Protocol {
  override connectionMade() {
    print("made in", name.get());
    name.set(name.get() + "+made");
  }

  override dataReceived(data: Bytes) {
    print(data, "in", name.get());
    name.set(name.get() + "+data");
  }

  override connectionLost() {
    print("lost in", name.get());
  }
}

async function serve(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) {
  print("served in", name.get());
  writer.write(encode("a"));
  await asyncio.sleep(1);
  writer.write(encode("b"));
  await asyncio.sleep(1);
  writer.close();
}

async function main() {
  name.set("server");
  await using server = await asyncio.startServer(serve, "127.0.0.1", 8888);
  name.set("client");
  await asyncio.getRunningLoop().createConnection(() => new Named(), "127.0.0.1", 8888);
  await asyncio.sleep(3);
}

asyncio.run(main());
