"""The module `_socket`, for the network inside the program. CPython's `socket` is on top of it, unchanged."""

import _socket as of_the_c_library
import types

from linux import descriptors, errors, host_names
from linux.addresses import AF_UNIX, STREAM
from linux.sockets import getdefaulttimeout, setdefaulttimeout, socket

# What pyodide lacks of Linux, or has in another way.
_CONSTANTS = {
    "AF_ALG": 38, "AF_CAN": 29, "AF_NETLINK": 16, "AF_QIPCRTR": 42, "AF_TIPC": 30, "AF_UNIX": AF_UNIX, "AF_VSOCK": 40,
    "IPPROTO_SCTP": 132, "SO_REUSEADDR": 2, "SO_REUSEPORT": 15, "SO_RCVTIMEO": 20, "SO_SNDTIMEO": 21, "SOMAXCONN": 4096,
    "NI_MAXHOST": 1025, "INADDR_ALLHOSTS_GROUP": 0xE0000001, "INADDR_BROADCAST": 0xFFFFFFFF, "INADDR_NONE": 0xFFFFFFFF,
    "INADDR_MAX_LOCAL_GROUP": 0xE00000FF, "INADDR_UNSPEC_GROUP": 0xE0000000,
}  # fmt: skip


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


def make_module():
    """The module `_socket`."""
    module = types.ModuleType("_socket", of_the_c_library.__doc__)
    names = vars(module)
    for name, value in vars(of_the_c_library).items():
        is_kept = isinstance(value, int) or value in (OSError, TimeoutError) or name in _KEPT
        if is_kept and not name.startswith("_"):
            names[name] = value
    names.update(_CONSTANTS)
    for function in (setdefaulttimeout, getdefaulttimeout, socketpair, close, dup):
        names[function.__name__] = function
    for name in _OF_NAMES:
        names[name] = getattr(host_names, name)
    for each in (function for function in names.values() if isinstance(function, types.FunctionType)):
        each.__module__ = "_socket"
    socket.__module__ = "_socket"
    names.update(socket=socket, SocketType=socket, has_ipv6=True)
    return module


_KEPT = ("gaierror", "herror", "htonl", "htons", "inet_aton", "inet_ntoa", "ntohl", "ntohs")
_OF_NAMES = (
    "getaddrinfo", "gethostbyaddr", "gethostbyname", "gethostbyname_ex", "gethostname", "getnameinfo", "getprotobyname",
    "getservbyname", "getservbyport", "if_indextoname", "if_nameindex", "if_nametoindex", "inet_ntop", "inet_pton",
    "sethostname",
)  # fmt: skip
