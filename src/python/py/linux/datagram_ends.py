"""A socket of datagrams, UDP or Unix: how Linux treats them on its loopback, where none is lost unless there is no room."""

import collections

from linux import addresses, errors, ports
from linux.addresses import AF_UNIX, READ, WRITE
from linux.descriptors import Description
from linux.polling import POLLERR, POLLHUP, POLLIN, POLLOUT, POLLRDHUP
from linux.stream_ends import charge

_ROOM = 212_992
_LONGEST_UDP = 65_507
_LONGEST_UNIX = 212_960


class DatagramEnd(Description):
    listens = False
    kind = "datagram"

    def __init__(self, family):
        super().__init__()
        self.family = family
        self.options = {}
        self.address = None
        self.peer_address = None
        self.peer = None  # of a Unix socket that is connected
        self.error = None
        self.shut = 0
        self._inbox = collections.deque()  # datagrams, and from where they came
        self._cost = 0
        self._senders = []  # Unix sockets that wait for room here

    @property
    def _is_unix(self):
        return self.family == AF_UNIX

    def events(self):
        events = POLLIN if self._inbox else 0
        if self.error is not None:
            events |= POLLERR | POLLIN
        if self.shut & READ:
            events |= POLLIN | POLLRDHUP
        if self.shut == READ | WRITE:
            events |= POLLHUP
        if self.peer is None or self.peer._has_room():
            events |= POLLOUT
        return events

    def bind(self, address):
        if self.address is not None:
            raise errors.os_error("EINVAL")
        self.address = ports.bind(self, "datagram", address)

    def listen(self, backlog):
        raise errors.os_error("ENOTSUP")

    def accept(self):
        raise errors.os_error("ENOTSUP")

    def connect(self, address):
        if self._is_unix:
            self.peer = self._receiver_at(address)
            self.peer_address = address
            return True
        addresses.refuse_foreign(address[0])
        if self.address is None:
            self.bind((addresses.source_of(address), 0, *address[2:]))
        elif self.address[0] in addresses.ANY:
            self.address = (addresses.source_of(address), *self.address[1:])
        self.peer_address = (addresses.source_of(address), *address[1:]) if address[0] in addresses.ANY else address
        return True

    def join(self, other):
        """Connect two Unix sockets with each other."""
        self.peer, other.peer = other, self
        self.peer_address = other.peer_address = b""

    def send(self, data, flags=0, address=None):
        """Send a datagram. data: a memoryview of bytes. Returns its length."""
        if self.error is not None:
            raise self.take_error()
        if self.shut & WRITE:
            raise errors.os_error("EPIPE")
        if len(data) > (_LONGEST_UNIX if self._is_unix else _LONGEST_UDP):
            raise errors.os_error("EMSGSIZE")
        if self._is_unix:
            return self._send_to_unix(data, address)
        if address is None and self.peer_address is None:
            raise errors.os_error("EDESTADDRREQ")
        target = address or self.peer_address
        if target[0] == "255.255.255.255" and not self.options.get("broadcast"):
            raise errors.os_error("EACCES")
        if target[1] == 0:
            raise errors.os_error("EINVAL")
        if self.address is None:
            addresses.refuse_foreign(target[0])
            self.bind(addresses.any_of(self.family))
        receiver = ports.listener_at(self, "datagram", target)
        if receiver is not None:
            host = addresses.source_of(target) if self.address[0] in addresses.ANY else self.address[0]
            receiver._receive(bytes(data), addresses.as_seen_by(receiver.family, (host, *self.address[1:])))
        elif self.peer_address is not None:
            # The answer that nothing listens there comes after this.
            self.error = "ECONNREFUSED"
            self.changed()
        return len(data)

    def _send_to_unix(self, data, address):
        if address is None and self.peer is None:
            raise errors.os_error("ENOTCONN")
        receiver = self.peer if address is None else self._receiver_at(address)
        if receiver.is_closed:
            self.peer = self.peer_address = None
            raise errors.os_error("ECONNREFUSED")
        if receiver.shut & READ:
            raise errors.os_error("EPIPE")
        if not receiver._has_room():
            if self not in receiver._senders:
                receiver._senders.append(self)
            raise errors.os_error("EAGAIN")
        receiver._receive(bytes(data), self.address)
        return len(data)

    def _receiver_at(self, address):
        receiver = ports.listener_at(self, "datagram", address)
        if receiver is None:
            raise errors.os_error("ECONNREFUSED")
        return receiver

    def _has_room(self):
        return self._cost < self.options.get("receive", _ROOM)

    def _receive(self, data, source):
        if not self._has_room():
            # UDP loses it.
            return
        self._inbox.append((data, source))
        self._cost += charge(len(data))
        self.changed()

    def receive(self, size, peek=False):
        return self.receive_from(size, peek)[0]

    def receive_from(self, size, peek=False):
        """Give a datagram, cut to a size, whether it was longer, and from where it came."""
        if self.error is not None:
            raise self.take_error()
        if not self._inbox:
            if self.shut & READ:
                return b"", False, None
            raise errors.os_error("EAGAIN")
        data, source = self._inbox[0]
        if not peek:
            self._inbox.popleft()
            self._cost -= charge(len(data))
            senders, self._senders = self._senders, []
            for sender in {self.peer: None, **dict.fromkeys(senders)}:
                if sender is not None:
                    sender.changed()
        return data[:size], len(data) > size, source

    def shutdown(self, how):
        if self.peer_address is None:
            raise errors.os_error("ENOTCONN")
        self.shut |= how
        self.changed()

    is_closed = False

    def closed(self):
        self.is_closed = True
        ports.release(self, "datagram", False)
        if self.peer is not None:
            self.peer.changed()

    def take_error(self):
        name, self.error = self.error, None
        return errors.os_error(name)

    def peer_name(self):
        if self.peer_address is None:
            raise errors.os_error("ENOTCONN")
        return self.peer_address

    def read(self, size):
        return self.receive(size)

    def write(self, data):
        return self.send(memoryview(data).cast("B"))
