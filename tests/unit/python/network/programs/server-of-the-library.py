"""A server of socketserver, which waits for requests with a timeout"""
import socket
import socketserver


class Upper(socketserver.StreamRequestHandler):
    def handle(self):
        self.wfile.write(self.rfile.readline().upper())


with socketserver.TCPServer(("127.0.0.1", 0), Upper) as server:
    client = socket.create_connection(server.server_address)
    client.send(b"hello\n")
    server.handle_request()
    print(client.recv(100))
    client.close()
    server.timeout = 0.1
    server.handle_timeout = lambda: print("no request")
    server.handle_request()
