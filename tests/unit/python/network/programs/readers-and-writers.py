"""add_reader and add_writer on a pair of sockets"""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    left, right = socket.socketpair()
    left.setblocking(False)
    right.setblocking(False)
    done = loop.create_future()

    def readable():
        data = left.recv(3)
        print("readable", data)
        if not data:
            print(loop.remove_reader(left), loop.remove_reader(left))
            done.set_result(None)

    def writable():
        print("writable")
        right.send(b"abcdefg")
        loop.remove_writer(right)
        loop.call_later(0.01, right.close)

    loop.add_reader(left, readable)
    loop.add_writer(right.fileno(), writable)
    await done
    left.close()
    try:
        loop.add_reader(left, readable)
    except ValueError as error:
        print("ValueError")


asyncio.run(main())
