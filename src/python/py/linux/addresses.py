"""Addresses of sockets, in the forms in which CPython takes and gives them, and the few hosts that exist here.

Inside, an address is a tuple (host, port) for IPv4 and (host, port, flow, scope) for IPv6, with the host in its usual
form, and for a Unix socket the bytes of its path, none when it has no name.
"""

import os
import sys

from linux import errors

AF_UNIX, AF_INET, AF_INET6 = 1, 2, 10
STREAM, DGRAM, RAW = 1, 2, 3
TCP, UDP = 6, 17
# Of shutdown(): the directions that are shut.
READ, WRITE = 1, 2

ANY = {"0.0.0.0", "::"}

NOT_HERE = (
    "there is no network here but the one inside the program, whose host is localhost. Start the server in the same "
    "program, or simulate the wait with await asyncio.sleep(seconds)"
)

# By name, for IPv4 and IPv6.
_HOSTS = {
    "localhost": ("127.0.0.1", "::1"),
    "localhost.localdomain": ("127.0.0.1", "::1"),
    "ip6-localhost": (None, "::1"),
    "ip6-loopback": (None, "::1"),
}


def any_of(family):
    return ("0.0.0.0", 0) if family == AF_INET else ("::", 0, 0, 0)


def text_of(address):
    """An address as the timeline shows it; empty for none."""
    if isinstance(address, tuple):
        host, port = address[:2]
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    return os.fsdecode(address or b"")


def is_local(host):
    """Whether this is an address of the loopback. host: in its usual form."""
    return host in ANY or host == "::1" or host.startswith(("127.", "::ffff:127."))


def source_of(address):
    """The host from which a connection to that address comes."""
    host = address[0]
    if host in ANY:
        return "127.0.0.1" if host == "0.0.0.0" else "::1"
    return "::1" if host == "::1" else host if host.startswith("::ffff:") else "127.0.0.1"


def as_seen_by(family, address):
    """An address as a socket of that family gives it: one for IPv6 can have connections of IPv4."""
    host, port = address[:2]
    if family == AF_INET6 and ":" not in host:
        return (f"::ffff:{host}", port, 0, 0)
    if family == AF_INET and ":" in host:
        return (host.removeprefix("::ffff:"), port)
    return address


def without_mapping(host):
    return host.removeprefix("::ffff:") if host.startswith("::ffff:") and "." in host else host


def unpacked(packed):
    """The usual form of an address of 16 bytes."""
    if packed[:12] == bytes(10) + b"\xff\xff":
        return "::ffff:" + ".".join(map(str, packed[12:]))
    groups = [f"{packed[at] << 8 | packed[at + 1]:x}" for at in range(0, 16, 2)]
    runs = [(end - start, -start) for start in range(8) for end in range(start + 2, 9) if {*groups[start:end]} == {"0"}]
    if not runs:
        return ":".join(groups)
    length, start = max(runs)
    return f"{':'.join(groups[:-start])}::{':'.join(groups[-start + length :])}"


def packed(host):
    """The 16 bytes of an address of IPv6, or None when the text is none."""
    head, separator, tail = host.partition("::")
    parts = [_groups(each) for each in ([head, tail] if separator else [head])]
    if None in parts or "::" in tail:
        return None
    missing = 16 - sum(map(len, parts))
    if missing != 0 and not (separator and missing >= 2):
        return None
    return parts[0] + bytes(missing) + (parts[1] if separator else b"")


def _groups(text):
    found = b""
    groups = text.split(":") if text else []
    for place, group in enumerate(groups):
        if "." in group and place == len(groups) - 1:
            last = packed_v4(group)
            if last is None:
                return None
            found += last
        elif 0 < len(group) <= 4 and all(digit in "0123456789abcdefABCDEF" for digit in group):
            found += int(group, 16).to_bytes(2)
        else:
            return None
    return found


def packed_v4(host):
    """The 4 bytes of an address of IPv4 with four parts, or None when the text is none."""
    parts = host.split(".")
    if len(parts) != 4 or not all(part.isascii() and part.isdigit() and len(part) <= 3 for part in parts):
        return None
    if any(int(part) > 255 or (part[0] == "0" and len(part) > 1) for part in parts):
        return None
    return bytes(map(int, parts))


def numeric(family, host):
    """A host that is given by its number, in its usual form; None when it is not."""
    if family == AF_INET:
        found = packed_v4(host)
        return None if found is None else ".".join(map(str, found))
    found = packed(host.partition("%")[0])
    return None if found is None else unpacked(found)


def hosts_named(name):
    """The addresses of a host, for IPv4 and IPv6, or None when there is no such host."""
    return _HOSTS.get(name.lower().removesuffix("."))


def socket_address(call, family, address, resolve):
    """An address as CPython's sockets take it.

    call: the name of the function that was called with it, for error messages.
    resolve: gives the usual form of a host that is given by name; called with the family and the name.
    """
    if family == AF_UNIX:
        return _path_of(address)
    name = "AF_INET" if family == AF_INET else "AF_INET6"
    if not isinstance(address, tuple):
        raise TypeError(f"{call}(): {name} address must be tuple, not {type(address).__name__}")
    allowed = (2,) if family == AF_INET else (2, 3, 4)
    if len(address) not in allowed:
        wanted = "a pair (host, port)" if family == AF_INET else "a tuple (host, port[, flowinfo[, scopeid]])"
        raise TypeError(f"{name} address must be {wanted}")
    host, port, *rest = address
    if isinstance(host, (bytes, bytearray)):
        host = bytes(host).decode()
    if not isinstance(host, str):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if not isinstance(port, int):
        raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
    if not 0 <= port <= 0xFFFF:
        raise OverflowError(f"{call}(): port must be 0-65535.")
    if host == "":
        host = any_of(family)[0]
    elif host == "<broadcast>" and family == AF_INET:
        host = "255.255.255.255"
    else:
        host = numeric(family, host) or resolve(family, host)
    flow, scope = [*rest, 0, 0][:2]
    return (host, port) if family == AF_INET else (host, port, flow, scope)


def _path_of(address):
    if isinstance(address, str):
        path = os.fsencode(address)
    else:
        try:
            path = bytes(memoryview(address))
        except TypeError:
            raise TypeError(f"a bytes-like object is required, not '{type(address).__name__}'") from None
    # Of a path, the byte that ends it takes a place too.
    if len(path) > 108 or (len(path) == 108 and path[0] != 0):
        raise OSError("AF_UNIX path too long")
    return path


def shown(family, address):
    """An address as CPython's sockets give it."""
    if family != AF_UNIX:
        return address
    if not address:
        return ""
    return address if address[0] == 0 else address.decode(sys.getfilesystemencoding(), "surrogateescape")


def refuse_foreign(host):
    """Raise what an address causes that is not of this computer."""
    if not is_local(host):
        raise errors.os_error("ENETUNREACH", NOT_HERE)
