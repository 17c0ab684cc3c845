import { expect, test } from "vitest";
import {
  encode,
  Interpreter,
  newEventLoop,
  openConnection,
  RealClock,
  type RealTimeHost,
  startServer,
  type StreamReader,
  type StreamWriter,
  withInterpreter,
} from "../../../../src/runtime/index.ts";
import { coroutine } from "../program.ts";

const host: RealTimeHost = {
  now: () => performance.now() / 1000,
  callAt(when, callback) {
    const timer = setTimeout(callback, (when - performance.now() / 1000) * 1000);
    return () => clearTimeout(timer);
  },
};

test("Server and client exchange lines on a real clock, too.", async () => {
  const interpreter = new Interpreter({ clock: new RealClock(host) });
  const serve = coroutine(function* serve(reader: StreamReader, writer: StreamWriter) {
    writer.write(yield reader.readline());
    writer.close();
  });
  const main = coroutine(function* main() {
    const server: { close(): void } = yield startServer(serve, "127.0.0.1", 8888);
    const [reader, writer]: [StreamReader, StreamWriter] = yield openConnection("127.0.0.1", 8888);
    writer.write(encode("hello\n"));
    const line: Uint8Array = yield reader.readline();
    writer.close();
    server.close();
    return line;
  });
  const loop = withInterpreter(interpreter, newEventLoop);
  const { value } = await loop.runUntilCompleteAsync(withInterpreter(interpreter, () => main()));
  expect(value).toEqual(encode("hello\n"));
});
