"""The class `_socket.socket`, for the network inside the program."""

import math
import sys
import types
import warnings

import clock
from linux import addresses, descriptors, errors, host_names, polling, socket_options
from linux.addresses import AF_INET, AF_INET6, AF_UNIX, DGRAM, RAW, STREAM, TCP, UDP
from linux.datagram_ends import DatagramEnd
from linux.stream_ends import StreamEnd

_NONBLOCK, _CLOSE_ON_EXEC = 0x800, 0x80000
_PEEK, _TRUNCATE, _DO_NOT_WAIT, _WAIT_FOR_ALL, _OUT_OF_BAND = 2, 32, 64, 256, 1
_SHUT = {0: addresses.READ, 1: addresses.WRITE, 2: addresses.READ | addresses.WRITE}
_PROTOCOLS = {STREAM: TCP, DGRAM: UDP}

_NO_FAMILY = "sockets here are of the families AF_INET, AF_INET6 and AF_UNIX"
_NO_KIND = "sockets here are of the types SOCK_STREAM and SOCK_DGRAM"
_NO_ANCILLARY = "no file descriptors or other ancillary data can be sent here: send bytes"
_NO_OUT_OF_BAND = "no data out of band can be sent here: use a second connection"
_NO_FLAG = "this flag of a call for sockets has no effect here: leave it out"
# MSG_ERRQUEUE, MSG_FASTOPEN and, for datagrams only, MSG_MORE.
_WITHOUT_EFFECT, _MORE = 0x2000 | 0x20000000, 0x8000
_AHEAD = (
    "a function on a thread cannot use a socket here after time has passed in it: it runs ahead of the event loop, which "
    "would get the data too early. Use asyncio's streams in an async function instead"
)

_default_timeout = None


class socket:
    """A socket of the network inside the program, as `_socket.socket`."""

    __slots__ = ("_end", "_family", "_fd", "_kind", "_protocol", "_seconds")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        self._fd = -1
        self._seconds = _default_timeout
        if fileno is not None:
            self._adopt(fileno, family, type, proto)
            return
        family = AF_INET if family == -1 else int(family)
        kind = STREAM if type == -1 else int(type)
        if kind & _NONBLOCK:
            self._seconds = 0.0
        kind &= ~(_NONBLOCK | _CLOSE_ON_EXEC)
        self._family, self._kind, self._protocol = family, kind, 0 if proto == -1 else int(proto)
        _check_kind(family, kind, self._protocol)
        self._end = (StreamEnd if kind == STREAM else DatagramEnd)(family)
        self._fd = descriptors.opened(self._end)

    def _adopt(self, fileno, family, kind, protocol):
        if not isinstance(fileno, int):
            raise TypeError(f"'{type(fileno).__name__}' object cannot be interpreted as an integer")
        if fileno < 0:
            raise ValueError("negative file descriptor")
        end = descriptors.description_of(fileno)
        if not isinstance(end, (StreamEnd, DatagramEnd)):
            raise errors.os_error("ENOTSOCK" if end is not None or descriptors.is_file(fileno) else "EBADF")
        own_kind = STREAM if isinstance(end, StreamEnd) else DGRAM
        self._end, self._fd = end, fileno
        self._family = end.family if family == -1 else int(family)
        self._kind = own_kind if kind == -1 else int(kind)
        self._protocol = _protocol_of(end, own_kind) if protocol == -1 else int(protocol)

    # What it is

    @property
    def family(self):
        return self._family

    @property
    def type(self):
        return self._kind

    @property
    def proto(self):
        return self._protocol

    @property
    def timeout(self):
        return self._seconds

    def __repr__(self):
        kind = f"family={self._family}, type={self._kind}, proto={self._protocol}"
        return f"<socket object, fd={self._fd}, {kind}>"

    def __del__(self):
        if getattr(self, "_fd", -1) == -1:
            return
        try:
            warnings.warn(f"unclosed {self!r}", ResourceWarning, stacklevel=2, source=self)
        except ResourceWarning as warning:
            sys.unraisablehook(types.SimpleNamespace(err_msg=None, exc_value=warning, object=self))
        # What is freed together with it may close it again, which does nothing then.
        fd, self._fd = self._fd, -1
        if descriptors.description_of(fd) is self._end:
            descriptors.close(fd)

    def fileno(self):
        return self._fd

    def getsockname(self):
        end = self._used()
        empty = b"" if self._family == AF_UNIX else addresses.any_of(self._family)
        return addresses.shown(self._family, end.address or empty)

    def getpeername(self):
        return addresses.shown(self._family, self._used().peer_name())

    # How long it waits

    def settimeout(self, timeout, /):
        self._seconds = _timeout_of(timeout)

    def gettimeout(self):
        return self._seconds

    def setblocking(self, flag, /):
        self._seconds = None if flag else 0.0

    def getblocking(self):
        return self._seconds != 0

    def _wait_until_ready(self, events, deadline):
        """Wait for some events, or raise what CPython raises when the time is over."""
        if self._seconds == 0:
            raise errors.os_error("EAGAIN")
        left = None if deadline is None else deadline - clock.current().now
        if left is not None and left < 0:
            raise TimeoutError("timed out")
        end, events = self._end, events | polling.POLLERR | polling.POLLHUP
        if not polling.wait_for(lambda: end.events() & events, left) and left is not None:
            raise TimeoutError("timed out")

    def _retried(self, events, operation, waits=True):
        deadline = None if self._seconds is None else clock.current().now + self._seconds
        while True:
            try:
                return operation()
            except BlockingIOError:
                if not waits:
                    raise
            self._wait_until_ready(events, deadline)

    # Connecting

    def bind(self, address, /):
        self._used().bind(self._address("bind", address))

    def listen(self, backlog=128, /):
        self._used().listen(backlog)

    def connect(self, address, /):
        end, target = self._used(), self._address("connect", address)
        if end.connect(target):
            return
        if self._seconds == 0:
            raise errors.os_error("EINPROGRESS")
        deadline = None if self._seconds is None else clock.current().now + self._seconds
        self._wait_until_ready(polling.POLLOUT, deadline)
        if end.error is not None:
            raise end.take_error()
        end.connect(target)

    def connect_ex(self, address, /):
        try:
            self.connect(address)
        except TimeoutError as error:
            return error.errno or errors.number_of("EAGAIN")
        except OSError as error:
            if error.errno is None or isinstance(error, host_names.gaierror):
                raise
            return error.errno
        return 0

    def _accept(self):
        end = self._used()
        accepted = self._retried(polling.POLLIN, end.accept)
        return descriptors.opened(accepted), addresses.shown(self._family, accepted.peer_address or b"")

    # Sending

    def send(self, data, flags=0, /):
        view = _bytes_of(data)
        return self._sent(view, flags)

    def sendall(self, data, flags=0, /):
        view = _bytes_of(data)
        _check_flags(flags, _WITHOUT_EFFECT | (0 if self._kind == STREAM else _MORE))
        deadline = None if self._seconds is None else clock.current().now + self._seconds
        sent = 0
        while True:
            try:
                sent += self._used().send(view[sent:], flags)
            except BlockingIOError:
                self._wait_until_ready(polling.POLLOUT, deadline)
            if sent >= len(view):
                return

    def sendto(self, data, *rest):
        if len(rest) not in (1, 2):
            raise TypeError(f"sendto() takes 2 or 3 arguments ({len(rest) + 1} given)")
        flags, address = (0, *rest) if len(rest) == 1 else rest
        return self._sent(_bytes_of(data), flags, self._address("sendto", address))

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None, /):
        if [*ancdata]:
            raise NotImplementedError(_NO_ANCILLARY)
        target = None if address is None else self._address("sendmsg", address)
        return self._sent(memoryview(b"".join(map(_bytes_of, buffers))), flags, target)

    def sendmsg_afalg(self, msg=(), *, op, iv=None, assoclen=None, flags=0):
        raise OSError("algset is only supported for AF_ALG")

    def _sent(self, view, flags, address=None):
        end = self._used()
        _check_flags(flags, _WITHOUT_EFFECT | (0 if self._kind == STREAM else _MORE))
        waits = not flags & _DO_NOT_WAIT
        return self._retried(polling.POLLOUT, lambda: end.send(view, flags, address), waits)

    # Receiving

    def recv(self, bufsize, flags=0, /):
        return self._received(_size_of("recv", bufsize), flags)[0]

    def recvfrom(self, bufsize, flags=0, /):
        data, _, address = self._received(_size_of("recvfrom", bufsize), flags)
        return data, self._source(address)

    def recv_into(self, buffer, nbytes=0, flags=0):
        return self._received_into("recv_into", buffer, nbytes, flags)[0]

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        count, address = self._received_into("recvfrom_into", buffer, nbytes, flags)
        return count, self._source(address)

    def recvmsg(self, bufsize, ancbufsize=0, flags=0, /):
        data, is_cut, address = self._received(_size_of("recvmsg", bufsize), flags)
        return data, [], _TRUNCATE if is_cut else 0, self._source(address)

    def recvmsg_into(self, buffers, ancbufsize=0, flags=0, /):
        views = [memoryview(buffer).cast("B") for buffer in buffers]
        data, is_cut, address = self._received(sum(map(len, views)), flags)
        left = memoryview(data)
        for view in views:
            count = min(len(view), len(left))
            view[:count], left = left[:count], left[count:]
        return len(data), [], _TRUNCATE if is_cut else 0, self._source(address)

    def _received_into(self, name, buffer, nbytes, flags):
        view = memoryview(buffer).cast("B")
        if view.readonly:
            raise BufferError("Object is not writable.")
        if nbytes < 0:
            raise ValueError(f"negative buffersize in {name}")
        if nbytes > len(view):
            too_long = {"recv_into": "buffer too small for requested bytes"}
            raise ValueError(too_long.get(name, "nbytes is greater than the length of the buffer"))
        data, _, address = self._received(nbytes or len(view), flags)
        view[: len(data)] = data
        return len(data), address

    def _received(self, size, flags):
        end = self._used()
        _check_flags(flags, _WITHOUT_EFFECT | _TRUNCATE)
        waits = not flags & _DO_NOT_WAIT
        peeks = bool(flags & _PEEK)
        found = self._retried(polling.POLLIN, lambda: end.receive_from(size, peeks), waits)
        data = found[0]
        if self._kind != STREAM or not flags & _WAIT_FOR_ALL or peeks:
            return found
        while data and len(data) < size:
            more = self._retried(polling.POLLIN, lambda: end.receive(size - len(data)), waits)
            if not more:
                break
            data += more
        return data, False, None

    def _source(self, address):
        if not address:
            return None
        return addresses.shown(self._family, address)

    # Ending

    def shutdown(self, how, /):
        if how not in _SHUT:
            raise errors.os_error("EINVAL")
        self._used().shutdown(_SHUT[how])

    def close(self):
        fd, self._fd = self._fd, -1
        if fd == -1:
            return
        _refuse_ahead()
        if descriptors.description_of(fd) is not self._end:
            raise errors.os_error("EBADF")
        descriptors.close(fd)

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    # Options

    def setsockopt(self, level, optname, value, optlen=None, /):
        end = self._used()
        if value is None:
            raise errors.os_error("ENOPROTOOPT")
        socket_options.set_option(end, level, optname, int(value) if isinstance(value, int) else bytes(_bytes_of(value)))

    def getsockopt(self, level, optname, buflen=0, /):
        if not 0 <= buflen <= 1024:
            raise OSError("getsockopt buflen out of range")
        found = socket_options.option_of(self._used(), level, optname, self._kind, self._protocol)
        if buflen == 0:
            return int.from_bytes(found[:4], "little") if isinstance(found, bytes) else found
        packed = found if isinstance(found, bytes) else (found & 0xFFFFFFFF).to_bytes(4, "little")
        return packed[:buflen]

    # For all of these

    def _used(self):
        """The end of this socket, which must be open."""
        if self._fd == -1:
            raise errors.os_error("EBADF")
        _refuse_ahead()
        return self._end

    def _address(self, call, address):
        return addresses.socket_address(call, self._family, address, host_names.resolve)


def _check_kind(family, kind, protocol):
    if family not in (AF_INET, AF_INET6, AF_UNIX):
        raise errors.os_error("EAFNOSUPPORT", _NO_FAMILY)
    if kind == RAW and family != AF_UNIX:
        raise errors.os_error("EPERM" if protocol else "EPROTONOSUPPORT")
    if kind not in _PROTOCOLS:
        raise errors.os_error("ESOCKTNOSUPPORT", _NO_KIND)
    allowed = (0, 1) if family == AF_UNIX else (0, _PROTOCOLS[kind])
    if protocol not in allowed:
        raise errors.os_error("EPROTONOSUPPORT")


def _check_flags(flags, refused):
    if flags & _OUT_OF_BAND:
        raise NotImplementedError(_NO_OUT_OF_BAND)
    if flags & refused:
        raise NotImplementedError(_NO_FLAG)


def _protocol_of(end, kind):
    return 0 if end.family == AF_UNIX else _PROTOCOLS[kind]


def _refuse_ahead():
    time = clock.current()
    if time is not None and time.on_a_thread and time.now > time.loop_now:
        raise RuntimeError(_AHEAD)


def _bytes_of(data):
    try:
        return memoryview(data).cast("B")
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _size_of(name, size):
    if not isinstance(size, int):
        raise TypeError(f"'{type(size).__name__}' object cannot be interpreted as an integer")
    if size < 0:
        raise ValueError(f"negative buffersize in {name}")
    return size


def _timeout_of(timeout):
    if timeout is None:
        return None
    if not isinstance(timeout, (int, float)) and not hasattr(timeout, "__float__"):
        raise TypeError(f"'{type(timeout).__name__}' object cannot be interpreted as an integer")
    seconds = float(timeout)
    if math.isnan(seconds):
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("Timeout value out of range")
    if seconds > 2**63 / 10**9:
        raise OverflowError("timestamp too large to convert to C PyTime_t")
    return seconds


def setdefaulttimeout(timeout, /):
    global _default_timeout
    _default_timeout = _timeout_of(timeout)


def getdefaulttimeout():
    return _default_timeout


def begin():
    """A program begins."""
    global _default_timeout
    _default_timeout = None
