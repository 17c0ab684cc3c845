"""Sockets that block, between threads: a server in one and a client in the other."""
import socket
import threading
import time

start = time.monotonic()
server = socket.create_server(("127.0.0.1", 0))


def serve():
    for _ in range(2):
        connection, _ = server.accept()
        with connection:
            for line in connection.makefile():
                time.sleep(0.1)
                connection.sendall(line.upper().encode())


thread = threading.Thread(target=serve)
thread.start()
for name in ("ada", "grace"):
    with socket.create_connection(server.getsockname()) as client:
        with client.makefile() as reader:
            for word in ("hello", name):
                client.sendall(word.encode() + b"\n")
                print(reader.readline().strip(), round(time.monotonic() - start, 1))
thread.join()
server.close()
left, right = socket.socketpair()
right.settimeout(0.1)
try:
    right.recv(1)
except TimeoutError as error:
    print(error)
threading.Timer(0.1, left.send, args=(b"late",)).start()
right.settimeout(None)
print(right.recv(10), round(time.monotonic() - start, 1))
left.close(), right.close()
