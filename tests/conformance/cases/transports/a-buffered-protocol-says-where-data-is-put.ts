import asyncio from "asyncio";

class Chunks extends asyncio.BufferedProtocol {
  readonly buffer = new Uint8Array(4);

  override getBuffer(sizeHint: number) {
    print("buffer", sizeHint);
    return this.buffer;
  }

  override bufferUpdated(count: number) {
    print("data", this.buffer.slice(0, count));
  }

  override eofReceived() {
    print("eof");
  }
}

class Empty extends asyncio.BufferedProtocol {
  override getBuffer() {
    return new Uint8Array(0);
  }

  override connectionLost(exception: unknown) {
    print("lost", repr(exception));
  }
}

async function main() {
  const loop = asyncio.getRunningLoop();
  for (const protocol of [Chunks, Empty]) {
    await using server = await loop.createServer(() => new protocol(), "127.0.0.1", 8888);
    const [reader, writer] = await asyncio.openConnection("127.0.0.1", 8888);
    writer.write(encode("abcdefghij"));
    writer.writeEof();
    print(await reader.read());
    writer.close();
  }
}

asyncio.run(main());
