"""The module `_socket`, for the network inside the program. CPython's `socket` is on top of it, unchanged."""

import _socket as of_the_c_library
import operator
import types

from builtin_functions import as_builtin
from linux import descriptors, errors, host_names, socket_constants
from linux.addresses import AF_UNIX, STREAM
from linux.sockets import getdefaulttimeout, setdefaulttimeout, socket

# Of an item of ancillary data: the size of its header, and how long it can be.
_HEADER, _LONGEST_ITEM = 16, 2**31 - 1 - 16


def socketpair(family=AF_UNIX, type=STREAM, proto=0, /):
    if family != AF_UNIX:
        raise errors.os_error("ENOTSUP")
    first, second = socket(family, type, proto), socket(family, type, proto)
    first._end.join(second._end)
    return first, second


def close(fd, /):
    if descriptors.description_of(fd) is None and not descriptors.is_file(fd):
        raise errors.os_error("EBADF")
    descriptors.close(fd)


def dup(fd, /):
    if descriptors.description_of(fd) is None and not descriptors.is_file(fd):
        raise errors.os_error("EBADF")
    return descriptors.dup(fd)


def CMSG_LEN(length, /):
    return _HEADER + _length_of("CMSG_LEN", length)


def CMSG_SPACE(length, /):
    return _HEADER + (_length_of("CMSG_SPACE", length) + 7 & ~7)


def _length_of(function, length):
    """The length of an item of ancillary data, checked as by CPython."""
    length = operator.index(length)
    if not 0 <= length <= _LONGEST_ITEM:
        raise OverflowError(f"{function}() argument out of range")
    return length


def make_module():
    """The module `_socket`."""
    module = types.ModuleType("_socket", of_the_c_library.__doc__)
    names = vars(module)
    for name, value in vars(of_the_c_library).items():
        is_kept = isinstance(value, int) or value in (OSError, TimeoutError) or name in _KEPT
        if is_kept and not name.startswith("_") and name not in socket_constants.NOT_ON_LINUX:
            names[name] = value
    names.update(socket_constants.NUMBERS, **socket_constants.TEXTS)
    functions = {name: getattr(host_names, name) for name in _OF_NAMES}
    for function in (setdefaulttimeout, getdefaulttimeout, socketpair, close, dup, CMSG_LEN, CMSG_SPACE):
        functions[function.__name__] = function
    for name, function in functions.items():
        names[name] = as_builtin(function, name, "_socket", getattr(of_the_c_library, name, None))
    socket.__module__ = "_socket"
    names.update(socket=socket, SocketType=socket, has_ipv6=True)
    return module


_KEPT = ("CAPI", "gaierror", "herror", "htonl", "htons", "inet_aton", "inet_ntoa", "ntohl", "ntohs")
_OF_NAMES = (
    "getaddrinfo", "gethostbyaddr", "gethostbyname", "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname",
    "getservbyname", "getservbyport", "if_indextoname", "if_nameindex", "if_nametoindex", "inet_ntop", "inet_pton",
    "sethostname",
)  # fmt: skip
