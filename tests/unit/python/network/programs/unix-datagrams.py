"""Unix sockets of datagrams, with and without a name"""
import asyncio
import os
import socket

PATH = "/tmp/loopscope-datagrams.sock"

with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
    receiver.bind(PATH)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        print(repr(sender.getsockname()), receiver.getsockname())
        print(sender.sendto(b"one", PATH))
        sender.connect(PATH)
        sender.send(b"two two")
        print(receiver.recvfrom(100), receiver.recvmsg(3)[:3])
    receiver.setblocking(False)
    try:
        receiver.recv(1)
    except BlockingIOError as error:
        print(error)
try:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"nothing", PATH)
except ConnectionRefusedError as error:
    print(repr(error))
os.unlink(PATH)
left, right = socket.socketpair(type=socket.SOCK_DGRAM)
left.send(b"in a pair")
print(right.recvfrom(2))
left.close()
right.setblocking(False)
try:
    right.send(b"x")
except OSError as error:
    print(type(error).__name__)
right.close()


class Printer(asyncio.DatagramProtocol):
    def datagram_received(self, data, addr):
        print(data, repr(addr))


async def main():
    loop = asyncio.get_running_loop()
    receiving, _ = await loop.create_datagram_endpoint(Printer, family=socket.AF_UNIX, local_addr=PATH)
    sending, _ = await loop.create_datagram_endpoint(Printer, family=socket.AF_UNIX, remote_addr=PATH)
    sending.sendto(b"from a transport")
    await asyncio.sleep(0.01)
    sending.close()
    receiving.close()
    os.unlink(PATH)


asyncio.run(main())
