"""Selectors without a loop, and a loop with a selector of the program's choice"""
import asyncio
import selectors
import socket

print(selectors.DefaultSelector.__name__)
left, right = socket.socketpair()
for make in (selectors.EpollSelector, selectors.PollSelector, selectors.SelectSelector):
    with make() as selector:
        key = selector.register(left, selectors.EVENT_READ, "left")
        print(selector.select(0))
        right.send(b"x")
        print([(key.data, events) for key, events in selector.select()])
        selector.modify(left, selectors.EVENT_READ | selectors.EVENT_WRITE, "both")
        print([(key.data, events) for key, events in selector.select(1)])
        left.recv(1)
        print(selector.unregister(left).data, len(selector.get_map()))
left.close()
right.close()


async def echo(reader, writer):
    writer.write(await reader.readline())
    writer.close()


async def main():
    print(type(asyncio.get_running_loop()._selector).__name__)
    async with await asyncio.start_server(echo, "127.0.0.1", 8824):
        reader, writer = await asyncio.open_connection("127.0.0.1", 8824)
        writer.write(b"line\n")
        print(await reader.read())
        writer.close()


for make in (selectors.SelectSelector, selectors.PollSelector):
    with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(make())) as runner:
        runner.run(main())
