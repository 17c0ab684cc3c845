"""What became ready first is served first"""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    pairs = [socket.socketpair() for _ in range(5)]
    for number, (left, right) in enumerate(pairs):
        left.setblocking(False)
        loop.add_reader(left, lambda number=number, left=left: print(number, left.recv(10)))
    for number in (3, 1, 4, 0, 2, 3):
        pairs[number][1].send(str(number).encode())
    await asyncio.sleep(0.01)
    for left, right in pairs:
        loop.remove_reader(left)
        left.close()
        right.close()


asyncio.run(main())
