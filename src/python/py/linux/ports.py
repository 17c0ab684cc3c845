"""Which sockets have which address, and which of them answers there."""

import itertools
import os
import stat

import clock
from builtin_functions import as_builtin
from linux import addresses, errors
from linux.addresses import AF_INET, AF_INET6, AF_UNIX

# Linux gives numbers from a range around this one to sockets without a port of their own.
_FIRST_PORT, _LAST_PORT = 50_000, 60_999
# For so many seconds a port is in use after a connection on it was closed from there.
_TIME_WAIT = 60

_stat, _lstat = os.stat, os.lstat

_taken = {}  # by kind and port: the ends there, which for Linux are sockets that are bound
_left = {}  # the same for connections that have ended: the seconds up to which they count
_next_port = itertools.cycle(range(_FIRST_PORT, _LAST_PORT + 1))
_turns = {}  # by kind, host and port: how many connections came to sockets that share it
_files = {}  # by device and number of a file: the end that is bound to it
_abstract = {}  # by name: the ends of addresses that are no files


def begin():
    """A program begins, with no socket."""
    global _next_port
    _next_port = itertools.cycle(range(_FIRST_PORT, _LAST_PORT + 1))
    for table in (_taken, _left, _turns, _files, _abstract):
        table.clear()


def bind(end, kind, address):
    """Give an end an address. kind: "stream" or "datagram".

    Returns the address, with a port.
    """
    if end.family == AF_UNIX:
        return _bind_path(end, kind, address)
    host, port, *rest = address
    if not addresses.is_local(host):
        raise errors.os_error("EADDRNOTAVAIL")
    if port == 0:
        port = next(port for port in _next_port if not _taken.get((kind, port)))
    elif any(_conflicts(kind, end, host, other) for other in _taken.get((kind, port), ())):
        raise errors.os_error("EADDRINUSE")
    elif _left.get((kind, port), -1) > clock.current().now and not end.options.get("reuse address"):
        raise errors.os_error("EADDRINUSE")
    _taken.setdefault((kind, port), []).append(end)
    return (host, port, *rest)


def share(accepted, kind, listener):
    """A connection that was accepted has the port of the end that listened."""
    _taken.setdefault((kind, listener.address[1]), []).append(accepted)


def check_listening(end, kind):
    """Two ends may have one address, but only one may listen there, unless both share the port."""
    if end.family == AF_UNIX:
        return
    for other in _taken.get((kind, end.address[1]), ()):
        if other is not end and other.listens and _overlap(end, end.address[0], other) and not _share(end, other):
            raise errors.os_error("EADDRINUSE")


def release(end, kind, has_left_first):
    """An end is closed. has_left_first: whether it closed its connection before the other end did."""
    if end.family == AF_UNIX:
        for table in (_files, _abstract):
            for key in [key for key, other in table.items() if other is end]:
                del table[key]
        return
    if end.address is None:
        return
    key = (kind, end.address[1])
    ends = _taken.get(key, [])
    if end in ends:
        ends.remove(end)
    if has_left_first:
        _left[key] = clock.current().now + _TIME_WAIT


def listener_at(end, kind, address):
    """The end that answers at an address, or None. end: the one that asks."""
    if end.family == AF_UNIX:
        found = _at_path(address)
        if found is not None and found.kind != kind:
            raise errors.os_error("EPROTOTYPE")
        return found if found is None or kind != "stream" or found.listens else None
    host, port = addresses.without_mapping(address[0]), address[1]
    addresses.refuse_foreign(host)
    if host in addresses.ANY:
        host = addresses.source_of((host,))
    answering = [other for other in _taken.get((kind, port), ()) if _answers(kind, other, end)]
    exact = [other for other in answering if addresses.without_mapping(other.address[0]) == host]
    connected = [other for other in answering if other.peer_address is not None]
    found = connected or exact or [other for other in answering if _covers(other, host)]
    if not found:
        return None
    turn = _turns[kind, host, port] = _turns.get((kind, host, port), -1) + 1
    return found[turn % len(found)]


def _answers(kind, other, asking):
    if kind == "stream":
        return other.listens
    # One that is connected receives from its own peer only.
    peer = other.peer_address
    return peer is None or (asking.address is not None and peer[1] == asking.address[1])


def _covers(end, host):
    own = end.address[0]
    if own == "0.0.0.0":
        return ":" not in host
    return own == "::" and (":" in host or not end.options.get("only IPv6"))


def _conflicts(kind, end, host, other):
    if not _overlap(end, host, other) or _share(end, other):
        return False
    both = end.options.get("reuse address") and other.options.get("reuse address")
    return not (both and not (kind == "stream" and other.listens))


def _share(end, other):
    return bool(end.options.get("reuse port") and other.options.get("reuse port"))


def _overlap(end, host, other):
    if end.family == other.family:
        return host == other.address[0] or host in addresses.ANY or other.address[0] in addresses.ANY
    ipv6, its_host = (end, host) if end.family == AF_INET6 else (other, other.address[0])
    assert {end.family, other.family} == {AF_INET, AF_INET6}
    return its_host == "::" and not ipv6.options.get("only IPv6")


def _bind_path(end, kind, path):
    if not path:
        # Linux makes a name up.
        path = b"\0%05x" % next(_next_port)
    if path[0] == 0:
        if path in _abstract:
            raise errors.os_error("EADDRINUSE")
        _abstract[path] = end
        return path
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o755)
    except FileExistsError:
        raise errors.os_error("EADDRINUSE") from None
    except OSError as error:
        raise _without_path(error) from None
    found = os.fstat(descriptor)
    os.close(descriptor)
    _files[found.st_dev, found.st_ino] = end
    _sockets.add((found.st_dev, found.st_ino))
    return path


def _at_path(path):
    if path[:1] == b"\0":
        return _abstract.get(path)
    try:
        found = _stat(path)
    except OSError as error:
        raise _without_path(error) from None
    return _files.get((found.st_dev, found.st_ino))


def _without_path(error):
    """The error of a file, as a socket raises it: it does not name the file."""
    return OSError(error.errno, error.strerror)


# The files of sockets, also of those that are closed. Python cannot make one of that kind here.
_sockets = set()


_OF_THE_TUPLE = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size")


def _as_socket(found):
    if (found.st_dev, found.st_ino) not in _sockets:
        return found
    # Those that the tuple does not have.
    others = [name for name in dir(found) if name.startswith("st_") and name not in _OF_THE_TUPLE]
    mode = stat.S_IFSOCK | stat.S_IMODE(found.st_mode)
    return os.stat_result((mode, *found[1:]), {name: getattr(found, name) for name in others})


def _stat_with_sockets(path, *, dir_fd=None, follow_symlinks=True):
    return _as_socket(_stat(path, dir_fd=dir_fd, follow_symlinks=follow_symlinks))


def _lstat_with_sockets(path, *, dir_fd=None):
    return _as_socket(_lstat(path, dir_fd=dir_fd))


os.stat = as_builtin(_stat_with_sockets, "stat", "posix", _stat)
os.lstat = as_builtin(_lstat_with_sockets, "lstat", "posix", _lstat)
