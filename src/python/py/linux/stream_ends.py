"""The two ends of a connection, TCP or Unix, and the end that listens: how Linux treats them on its loopback.

What one end sends is in the other's inbox at once; there is no other delay than what a program makes.
"""

import collections
import sys

import clock
from linux import addresses, errors, ports
from linux.addresses import AF_UNIX, WRITE, READ
from linux.descriptors import Description
from linux.polling import POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP

# Bytes that Linux takes for a connection before the other end has read any; of a Unix socket with what each piece costs.
_TCP_ROOM = 2_626_560 + 65_536
_UNIX_ROOM = 212_992
_LARGEST_PIECE = _UNIX_ROOM // 2 - 64


def charge(length):
    """The memory that Linux counts for a piece of so many bytes."""
    return 256 + (1 << (length + 319).bit_length()) if length <= 32_000 else length + 1024


class StreamEnd(Description):
    kind = "stream"

    def __init__(self, family):
        super().__init__()
        self.family = family
        self.options = {}
        self.address = None
        self.peer_address = None
        self.peer = None
        self._connection = None  # the number of its connection in the trace
        self._role = "client"
        self.is_connected = False
        self.error = None  # the name of one that the next operation raises
        self.has_ended = False  # the other end sends no more
        self.shut = 0
        self._was_reset = False
        self._is_new = False  # whether connect() has not told yet that the connection is there
        self._queue = None  # of an end that listens: the connections that are not accepted yet
        self._backlog = 0
        self._waiting = collections.deque()  # those that wait for a place in the queue
        self._inbox = bytearray()
        self._pieces = collections.deque()  # of a Unix socket: the length of each piece and what it costs
        self._cost = 0

    @property
    def is_tcp(self):
        return self.family != AF_UNIX

    @property
    def listens(self):
        return self._queue is not None

    @property
    def _is_over(self):
        return self.is_tcp and (self._was_reset or (self.has_ended and bool(self.shut & WRITE)))

    def events(self):
        if self.listens:
            return POLLIN if self._queue else 0
        events = 0
        reads_no_more = self.has_ended or self.shut & READ
        if reads_no_more:
            events |= POLLIN | POLLRDHUP
        if self._inbox:
            events |= POLLIN
        if self.error is not None:
            events |= POLLERR | POLLIN
        if not self.is_connected or self._is_over or (reads_no_more and self.shut & WRITE):
            events |= POLLHUP
        if not self._is_connecting and (self.shut & WRITE or self._is_writable()):
            events |= POLLOUT
        return events & ~POLLHUP if self._is_connecting else events

    # Connecting

    def bind(self, address):
        if self.address is not None:
            raise errors.os_error("EINVAL")
        self.address = ports.bind(self, "stream", address)

    def listen(self, backlog):
        if self.is_connected or self._is_connecting:
            raise errors.os_error("EINVAL")
        if self.address is None:
            if not self.is_tcp:
                raise errors.os_error("EINVAL")
            self.bind(addresses.any_of(self.family))
        self._backlog = max(0, backlog)
        if not self.listens:
            ports.check_listening(self, "stream")
            self._queue = collections.deque()
            self.changed()

    def connect(self, address):
        """Returns whether the connection is there at once; a TCP socket that is not blocking learns of it later."""
        if self.listens:
            raise errors.os_error("EISCONN" if self.is_tcp else "EINVAL")
        if self._is_connecting:
            raise errors.os_error("EALREADY")
        if self.is_connected and self._is_new:
            self._is_new = False
            return True
        if self.is_connected:
            raise errors.os_error("EISCONN")
        if self.error is not None:
            raise self.take_error()
        listener = ports.listener_at(self, "stream", address)
        if self.is_tcp:
            if self.address is None:
                self.bind((addresses.source_of(address), 0, *address[2:]))
            elif self.address[0] in addresses.ANY:
                self.address = (addresses.source_of(address), *self.address[1:])
            self.peer_address = address
        if listener is None:
            # Refused. Of TCP the answer comes a moment later.
            self.error = "ECONNREFUSED"
            self.peer_address = None
            if not self.is_tcp:
                raise self.take_error()
            return False
        if not self.is_tcp:
            if len(listener._queue) > listener._backlog:
                raise errors.os_error("EAGAIN")
            self.peer_address = listener.address
        if len(listener._queue) > listener._backlog:
            listener._waiting.append(self)
        else:
            listener._admit(self)
        self._is_new = self.is_tcp
        return not self.is_tcp

    def accept(self):
        if not self.listens:
            raise errors.os_error("EINVAL")
        if not self._queue:
            raise errors.os_error("EAGAIN")
        accepted = self._queue.popleft()
        while self._waiting and len(self._queue) <= self._backlog:
            self._admit(self._waiting.popleft())
        return accepted

    def join(self, other):
        """Connect two ends with each other."""
        self.peer, other.peer = other, self
        self.is_connected = other.is_connected = True

    @property
    def _is_connecting(self):
        return not self.is_connected and self.peer_address is not None and not self._was_reset

    def _admit(self, client):
        """Take a connection into the queue."""
        accepted = StreamEnd(self.family)
        accepted.options = {**self.options}
        accepted.address = client.peer_address if self.is_tcp else self.address
        accepted.peer_address = client.address
        if self.is_tcp:
            accepted.address = addresses.as_seen_by(self.family, accepted.address)
            accepted.peer_address = addresses.as_seen_by(self.family, accepted.peer_address)
            ports.share(accepted, "stream", self)
        client.join(accepted)
        ends = addresses.text_of(client.address), addresses.text_of(accepted.address)
        client._connection = accepted._connection = clock.current().connection_opened(*ends)
        accepted._role = "server"
        self._queue.append(accepted)
        client.changed()
        self.changed()

    # Sending

    def send(self, data, flags=0, address=None):
        """Take as much as there is room for. data: a memoryview of bytes. Returns how many were taken."""
        if address is not None and not self.is_tcp:
            raise errors.os_error("EISCONN" if self.is_connected else "ENOTSUP")
        if self.error is not None and self.is_tcp:
            raise self.take_error()
        if self._is_connecting:
            raise errors.os_error("EAGAIN")
        if self.shut & WRITE or self._was_reset:
            raise errors.os_error("EPIPE")
        if not self.is_connected:
            raise errors.os_error("EPIPE" if self.is_tcp else "ENOTCONN")
        if not self.is_tcp:
            return self._send_pieces(data)
        if self.peer is None:
            # The other end is closed, and answers what arrives there with a reset.
            self._record("reset", len(data), "server" if self._role == "client" else "client")
            self._receive_reset()
            return len(data)
        room = self._room() - len(self.peer._inbox)
        if data and room <= 0:
            raise errors.os_error("EAGAIN")
        sent = min(len(data), room)
        self.peer._receive(data[:room])
        if sent:
            self._record("sent", sent)
        return sent

    def _send_pieces(self, data):
        if self.peer is None or self.peer.shut & READ:
            raise errors.os_error("EPIPE")
        sent = 0
        while sent < len(data):
            if self.peer._cost >= self._room():
                if sent == 0:
                    raise errors.os_error("EAGAIN")
                break
            piece = data[sent : sent + _LARGEST_PIECE]
            self.peer._pieces.append((len(piece), charge(len(piece))))
            self.peer._cost += charge(len(piece))
            self.peer._inbox += piece
            sent += len(piece)
        if sent:
            self._record("sent", sent)
        self.peer.changed()
        return sent

    def _receive(self, data):
        self._inbox += data
        self.changed()

    def _room(self):
        if not self.is_tcp:
            return self.options.get("send", _UNIX_ROOM)
        receiving = self.peer.options if self.peer is not None else {}
        if "send" not in self.options and "receive" not in receiving:
            return _TCP_ROOM
        return self.options.get("send", 2_626_560) // 2 + receiving.get("receive", 131_072) // 2

    def _is_writable(self):
        """Whether there is as much room as Linux waits for before it says so."""
        if self.peer is None:
            return True
        if self.is_tcp:
            used = len(self.peer._inbox)
            return (self._room() - used) * 2 >= used
        return self.peer._cost * 4 <= self._room()

    # Receiving

    def receive(self, size, peek=False):
        """Give at most so many bytes; none when no more will come."""
        if self._inbox and size > 0:
            data = bytes(memoryview(self._inbox)[:size])
            if not peek:
                self._take(len(data))
            return data
        if size == 0 and self.is_connected:
            return b""
        if self.is_tcp and self.has_ended:
            return b""
        if self.error is not None:
            raise self.take_error()
        if self.has_ended or self.shut & READ or self._was_reset:
            return b""
        if not self.is_connected and not self._is_connecting:
            raise errors.os_error("ENOTCONN" if self.is_tcp else "EINVAL")
        raise errors.os_error("EAGAIN")

    def receive_from(self, size, peek=False):
        return self.receive(size, peek), False, None

    def _take(self, count):
        del self._inbox[:count]
        while self._pieces and count >= self._pieces[0][0]:
            length, cost = self._pieces.popleft()
            count -= length
            self._cost -= cost
        if count and self._pieces:
            length, cost = self._pieces.popleft()
            self._pieces.appendleft((length - count, cost))
        if self.peer is not None:
            self.peer.changed()

    # Ending

    def shutdown(self, how):
        if self.listens:
            self._refuse_all()
            return
        if not self.is_connected or self._is_over:
            raise errors.os_error("ENOTCONN")
        if how & WRITE & ~self.shut:
            self._record("ended")
        self.shut |= how
        if self.peer is not None:
            if how & WRITE:
                self._end()
            if how & READ and not self.is_tcp:
                self.peer.changed()
        self.changed()

    def closed(self):
        lingers, seconds = self.options.get("linger", (0, 0))
        resets = self.peer is not None and (self._inbox or (self.is_tcp and lingers and seconds == 0))
        self._record("reset" if resets else "closed", len(self._inbox) if resets else 0)
        if self.listens:
            self._refuse_all()
        elif self.peer is not None:
            if resets:
                # Something is lost, and the other end shall know.
                self.peer._receive_reset()
            elif not self.shut & WRITE:
                self._end()
            self.peer._lose_peer()
        ports.release(self, "stream", self.is_tcp and self.is_connected and not self.has_ended)
        self.peer = None

    def _lose_peer(self):
        self.peer = None
        if not self.is_tcp:
            self.has_ended = True
            self.shut |= WRITE
        self.changed()

    def _end(self):
        """Nothing will come after what is in the other's inbox."""
        self.peer.has_ended = True
        self.peer.changed()

    def _receive_reset(self):
        if self._was_reset:
            return
        self.error = "EPIPE" if self.is_tcp and self.has_ended else "ECONNRESET"
        self._was_reset = True
        self.shut |= READ | WRITE if self.is_tcp else 0
        self.changed()

    def _refuse_all(self):
        queue, self._queue = self._queue, None
        for accepted in queue:
            accepted.closed_unaccepted()
        for client in self._waiting:
            client.peer_address, client.error = None, "ECONNREFUSED"
            client.changed()
        self._waiting.clear()
        self.changed()

    def closed_unaccepted(self):
        """The end that listened was closed before this connection was accepted."""
        self._record("reset", len(self._inbox))
        peer, self.peer = self.peer, None
        ports.release(self, "stream", False)
        if peer is not None:
            peer._receive_reset()
            peer._lose_peer()

    # What it says of itself

    def _record(self, change, count=0, end=None):
        """Record what happens at an end of this connection, unless it happens because something is freed."""
        if self._connection and not _is_freeing():
            clock.current().connection_changed(self._connection, end or self._role, change, count)

    def take_error(self):
        name, self.error = self.error, None
        return errors.os_error(name)

    def peer_name(self):
        if not self.is_connected or self._is_over:
            raise errors.os_error("ENOTCONN")
        return self.peer_address

    def read(self, size):
        return self.receive(size)

    def write(self, data):
        return self.send(memoryview(data).cast("B"))


def _is_freeing():
    """Whether this is called by what frees an object."""
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == "__del__":
            return True
        frame = frame.f_back
    return False
