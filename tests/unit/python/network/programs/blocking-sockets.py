"""Blocking sockets, without a loop: a pair, files, timeouts, errors"""
import socket

left, right = socket.socketpair()
left.sendall(b"one\ntwo\n")
with right.makefile("r") as lines:
    print(lines.readline(), end="")
    print(lines.readline(), end="")
    left.close()
    print(repr(lines.readline()))
right.close()
try:
    right.send(b"x")
except OSError as error:
    print(repr(error))
left, right = socket.socketpair()
left.settimeout(0.05)
try:
    left.recv(1)
except TimeoutError as error:
    print(repr(error))
left.setblocking(False)
try:
    left.recv(1)
except BlockingIOError as error:
    print(repr(error))
right.sendall(b"hello")
print(left.recv(2, socket.MSG_PEEK), left.recv(5, socket.MSG_WAITALL))
right.close()
print(left.recv(1))
try:
    left.send(b"x")
except BrokenPipeError as error:
    print(repr(error))
left.close()
with socket.create_server(("127.0.0.1", 8822)) as server:
    print(server.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), server.getsockname())
    client = socket.create_connection(("127.0.0.1", 8822), timeout=2)
    connection, _ = server.accept()
    print(connection.gettimeout(), client.gettimeout())
    client.sendall(b"abc")
    print(connection.recvfrom(2), connection.recv(10))
    client.shutdown(socket.SHUT_WR)
    print(connection.recv(10))
    connection.close()
    print(client.recv(10))
    client.close()
    try:
        socket.socket().bind(("127.0.0.1", 8822))
    except OSError as error:
        print(repr(error))
    try:
        server.connect(("127.0.0.1", 8822))
    except OSError as error:
        print(type(error).__name__)
with socket.socket() as sock:
    for call in (lambda: sock.recv(1), sock.getpeername, sock.accept, lambda: sock.send(b"x"), lambda: sock.sendall("text")):
        try:
            call()
        except (OSError, TypeError) as error:
            print(repr(error))
    for address in ("127.0.0.1", ("127.0.0.1",), ("127.0.0.1", 99999), ("127.0.0.1", "80")):
        try:
            sock.bind(address)
        except (OverflowError, TypeError) as error:
            print(repr(error))
print(repr(sock)[:24])
