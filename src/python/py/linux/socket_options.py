"""The options of sockets: those that have an effect here, those that need none, and those that are refused."""

import struct

from linux import errors
from linux.addresses import AF_INET, AF_INET6, AF_UNIX, STREAM

_SOCKET, _IP, _TCP, _IPV6 = 1, 0, 6, 41

# By level and number, the names that the ends of connections read.
_WITH_EFFECT = {
    (_SOCKET, 2): "reuse address",
    (_SOCKET, 15): "reuse port",
    (_SOCKET, 6): "broadcast",
    (_SOCKET, 7): "send",
    (_SOCKET, 8): "receive",
    (_SOCKET, 13): "linger",
    (_IPV6, 26): "only IPv6",
}
# Their effect shows on a network only. With what they are at the beginning.
_WITHOUT_EFFECT = {
    # SO_DEBUG, SO_DONTROUTE, SO_KEEPALIVE, SO_OOBINLINE, SO_PRIORITY, SO_RCVLOWAT and SO_SNDLOWAT, which stays
    **{(_SOCKET, 1): 0, (_SOCKET, 5): 0, (_SOCKET, 9): 0, (_SOCKET, 10): 0, (_SOCKET, 12): 0, (_SOCKET, 19): 1},
    # IP_TOS, IP_TTL, IP_MULTICAST_TTL, IP_MULTICAST_LOOP
    **{(_IP, 1): 0, (_IP, 2): 64, (_IP, 33): 1, (_IP, 34): 1},
    # TCP_NODELAY, TCP_CORK, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT, TCP_SYNCNT, TCP_LINGER2, TCP_DEFER_ACCEPT,
    # TCP_QUICKACK, TCP_USER_TIMEOUT, TCP_FASTOPEN, TCP_NOTSENT_LOWAT
    **{(_TCP, 1): 0, (_TCP, 3): 0, (_TCP, 4): 7200, (_TCP, 5): 75, (_TCP, 6): 9, (_TCP, 7): 6, (_TCP, 8): 60},
    **{(_TCP, 9): 0, (_TCP, 12): 1, (_TCP, 18): 0, (_TCP, 23): 0, (_TCP, 25): 4294967295},
    # IPV6_UNICAST_HOPS, IPV6_MULTICAST_HOPS, IPV6_MULTICAST_LOOP
    **{(_IPV6, 16): 64, (_IPV6, 18): 1, (_IPV6, 19): 1},
}
_TYPE, _ERROR, _ACCEPTS, _PROTOCOL, _DOMAIN = 3, 4, 30, 38, 39

_SMALLEST = {"send": 4608, "receive": 2304}
_LARGEST = 425_984
_BUFFERS = {(STREAM, "send"): 2_626_560, (STREAM, "receive"): 131_072}
_OTHER_BUFFER = 212_992

_REFUSED = "this option of sockets does not exist here: leave the call out"


def set_option(end, level, number, value):
    """value: an int, or bytes."""
    _check_level(end, level)
    name = _WITH_EFFECT.get((level, number))
    if name is None and (level, number) not in _WITHOUT_EFFECT:
        raise errors.os_error("ENOPROTOOPT", _REFUSED)
    if name == "linger":
        if not isinstance(value, bytes) or len(value) < 8:
            raise errors.os_error("EINVAL")
        end.options[name] = struct.unpack("ii", value[:8])
        return
    plain = value if isinstance(value, int) else int.from_bytes(value[:4], "little", signed=True)
    if name in _SMALLEST:
        plain = max(_SMALLEST[name], min(2 * plain, _LARGEST))
    elif name is not None:
        plain = int(plain != 0)
    end.options[name or (level, number)] = plain


def option_of(end, level, number, kind, protocol):
    """An option's value. kind, protocol: of the socket."""
    _check_level(end, level)
    if level == _SOCKET:
        known = {_TYPE: kind, _ACCEPTS: int(end.listens), _PROTOCOL: protocol, _DOMAIN: end.family}
        if number in known:
            return known[number]
        if number == _ERROR:
            return 0 if end.error is None else end.take_error().errno
    name = _WITH_EFFECT.get((level, number))
    if name == "linger":
        return struct.pack("ii", *end.options.get(name, (0, 0)))
    if name in _SMALLEST:
        default = _OTHER_BUFFER if end.family == AF_UNIX else _BUFFERS.get((kind, name), _OTHER_BUFFER)
        return end.options.get(name, default)
    if name is not None:
        return end.options.get(name, 0)
    if (level, number) not in _WITHOUT_EFFECT:
        raise errors.os_error("ENOPROTOOPT", _REFUSED)
    return end.options.get((level, number), _WITHOUT_EFFECT[level, number])


def _check_level(end, level):
    levels = {AF_UNIX: {_SOCKET}, AF_INET: {_SOCKET, _IP, _TCP}, AF_INET6: {_SOCKET, _IP, _TCP, _IPV6}}
    if level not in levels[end.family]:
        raise errors.os_error("ENOTSUP" if end.family == AF_UNIX else "ENOPROTOOPT")
    if level == _TCP and end.kind != "stream":
        raise errors.os_error("ENOPROTOOPT")
