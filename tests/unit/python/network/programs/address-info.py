"""Addresses by name and number"""
import asyncio
import socket


async def main():
    loop = asyncio.get_running_loop()
    print(await loop.getaddrinfo("127.0.0.1", 80, type=socket.SOCK_STREAM))
    print(await loop.getaddrinfo("localhost", "http", type=socket.SOCK_STREAM, family=socket.AF_INET))
    print(await loop.getaddrinfo("::1", 80, proto=socket.IPPROTO_UDP))
    print(await loop.getnameinfo(("127.0.0.1", 80), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
    print(await loop.getnameinfo(("127.0.0.1", 80)))
    for host, port in (("127.0.0.1", "no-such-service"), ("::1", 80)):
        try:
            print(await loop.getaddrinfo(host, port, family=socket.AF_INET, type=socket.SOCK_STREAM))
        except socket.gaierror as error:
            print(repr(error))
    print(socket.inet_pton(socket.AF_INET6, "fe80::1:2"), socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\1"))
    print(socket.inet_aton("127.1"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.gethostbyname("127.0.0.1"))
    print(socket.inet_ntop(socket.AF_INET6, bytes.fromhex("20010db8000000000001000000000001")))
    for text in ("1.2.3", "1:2", "::g", "1::2::3"):
        try:
            socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text)
        except OSError as error:
            print(error)
    print(socket.getservbyname("https", "tcp"), socket.getservbyport(22), socket.AF_UNIX, socket.SO_REUSEADDR)


asyncio.run(main())
