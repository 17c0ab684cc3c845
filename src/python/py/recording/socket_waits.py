"""The label of a wait for a socket: what is waited for, and at which address."""

from recording.recorded_texts import cut, str_of


def label_in(frame):
    """What a future is for that a function of asyncio's made, which waits for a socket. None for any other function.

    frame: of that function.
    """
    describe = _BY_MAKER.get(frame.f_code.co_qualname)
    return None if describe is None else cut(describe(frame.f_locals, frame))


def _data_of_stream(names, frame):
    reader, caller = names["self"], frame.f_back
    source = f"from {_peer_of(reader._transport)}"
    match names["func_name"]:
        case "readexactly":
            return f"{caller.f_locals['n']} bytes {source}"
        case "readuntil":
            reads_line = caller.f_back is not None and caller.f_back.f_code.co_qualname == "StreamReader.readline"
            return f"{'a line' if reads_line else 'data up to a separator'} {source}"
        case _:
            return f"data {source}"


def _peer_of(transport):
    return _address(None if transport is None else transport.get_extra_info("peername"))


def _address(address):
    if isinstance(address, tuple) and len(address) >= 2:
        host = f"[{address[0]}]" if ":" in str(address[0]) else address[0]
        return f"{host}:{address[1]}"
    return str_of(address) if address else "the other end"


def _of_socket(what, ask):
    """A label about a socket that a program uses itself. ask: gives the address."""

    def describe(names, frame):
        try:
            return f"{what} {_address(ask(names))}"
        except OSError:
            return f"{what} the other end"

    return describe


def _own(names):
    return names["sock"].getsockname()


def _peer(names):
    return names["sock"].getpeername()


_data, _room = _of_socket("data from", _peer), _of_socket("room to send to", _peer)
_datagram = _of_socket("a datagram to", _own)
_loop = "BaseSelectorEventLoop."

# By the function that made the future.
_BY_MAKER = {
    "StreamReader._wait_for_data": _data_of_stream,
    "FlowControlMixin._drain_helper": lambda names, frame: f"room to send to {_peer_of(_transport_of(frame))}",
    "StreamReaderProtocol.__init__": lambda names, frame: "the end of the connection",
    "Server.serve_forever": lambda names, frame: "the end of the server",
    "Server.wait_closed": lambda names, frame: "the end of the server's connections",
    "BaseEventLoop._create_connection_transport": lambda names, frame: "connection_made()",
    "BaseEventLoop.create_datagram_endpoint": lambda names, frame: "connection_made()",
    _loop + "_accept_connection2": lambda names, frame: "connection_made()",
    _loop + "sock_accept": _of_socket("a connection to", _own),
    _loop + "sock_connect": _of_socket("the connection to", lambda names: names["address"]),
    _loop + "sock_recv": _data,
    _loop + "sock_recv_into": _data,
    _loop + "sock_recvfrom": _datagram,
    _loop + "sock_recvfrom_into": _datagram,
    _loop + "sock_sendall": _room,
    _loop + "sock_sendto": _room,
}


def _transport_of(frame):
    writer = frame.f_back.f_locals.get("self") if frame.f_back is not None else None
    return getattr(writer, "transport", None)
