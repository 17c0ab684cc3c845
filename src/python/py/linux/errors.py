"""The errors of the operating system have the numbers and texts of Linux.

The C library that CPython is compiled with here numbers them differently: its ENOENT is 44. So `errno` and `os.strerror`
are replaced, and an OSError that the C library caused is translated when it is raised.
"""

import errno
import gc
import os
import sys

import builtin_functions

# By their numbers, from 1.
_NAMES = """
    EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY
    EEXIST EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK
    EPIPE EDOM ERANGE EDEADLOCK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP - ENOMSG EIDRM ECHRNG EL2NSYNC EL3HLT
    EL3RST ELNRNG EUNATCH ENOCSI EL2HLT EBADE EBADR EXFULL ENOANO EBADRQC EBADSLT - EBFONT ENOSTR ENODATA ETIME
    ENOSR ENONET ENOPKG EREMOTE ENOLINK EADV ESRMNT ECOMM EPROTO EMULTIHOP EDOTDOT EBADMSG EOVERFLOW ENOTUNIQ
    EBADFD EREMCHG ELIBACC ELIBBAD ELIBSCN ELIBMAX ELIBEXEC EILSEQ ERESTART ESTRPIPE EUSERS ENOTSOCK
    EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT ENOTSUP EPFNOSUPPORT
    EAFNOSUPPORT EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN
    ENOTCONN ESHUTDOWN ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE
    EUCLEAN ENOTNAM ENAVAIL EISNAM EREMOTEIO EDQUOT ENOMEDIUM EMEDIUMTYPE ECANCELED ENOKEY EKEYEXPIRED
    EKEYREVOKED EKEYREJECTED EOWNERDEAD ENOTRECOVERABLE ERFKILL EHWPOISON
""".split()
_ALSO = {"EWOULDBLOCK": 11, "EDEADLK": 35, "EOPNOTSUPP": 95}

# Where the C library here has another text than that of Linux.
_TEXTS = {
    "EADDRINUSE": "Address already in use",
    "EADDRNOTAVAIL": "Cannot assign requested address",
    "EADV": "Advertise error",
    "EBADE": "Invalid exchange",
    "EBADR": "Invalid request descriptor",
    "EBADRQC": "Invalid request code",
    "EBADSLT": "Invalid slot",
    "EBFONT": "Bad font file format",
    "EBUSY": "Device or resource busy",
    "ECHILD": "No child processes",
    "ECHRNG": "Channel number out of range",
    "ECOMM": "Communication error on send",
    "ECONNABORTED": "Software caused connection abort",
    "EDEADLOCK": "Resource deadlock avoided",
    "EDOM": "Numerical argument out of domain",
    "EDOTDOT": "RFS specific error",
    "EDQUOT": "Disk quota exceeded",
    "EHOSTUNREACH": "No route to host",
    "EHWPOISON": "Memory page has hardware error",
    "EILSEQ": "Invalid or incomplete multibyte or wide character",
    "EINPROGRESS": "Operation now in progress",
    "EIO": "Input/output error",
    "EISCONN": "Transport endpoint is already connected",
    "EISNAM": "Is a named type file",
    "EL2HLT": "Level 2 halted",
    "EL2NSYNC": "Level 2 not synchronized",
    "EL3HLT": "Level 3 halted",
    "EL3RST": "Level 3 reset",
    "ELIBACC": "Can not access a needed shared library",
    "ELIBBAD": "Accessing a corrupted shared library",
    "ELIBEXEC": "Cannot exec a shared library directly",
    "ELIBMAX": "Attempting to link in too many shared libraries",
    "ELIBSCN": ".lib section in a.out corrupted",
    "ELNRNG": "Link number out of range",
    "ELOOP": "Too many levels of symbolic links",
    "EMFILE": "Too many open files",
    "EMSGSIZE": "Message too long",
    "ENAMETOOLONG": "File name too long",
    "ENAVAIL": "No XENIX semaphores available",
    "ENETRESET": "Network dropped connection on reset",
    "ENETUNREACH": "Network is unreachable",
    "ENOANO": "No anode",
    "ENOCSI": "No CSI structure available",
    "ENOMEM": "Cannot allocate memory",
    "ENONET": "Machine is not on the network",
    "ENOPKG": "Package not installed",
    "ENOTCONN": "Transport endpoint is not connected",
    "ENOTNAM": "Not a XENIX named type file",
    "ENOTSOCK": "Socket operation on non-socket",
    "ENOTSUP": "Operation not supported",
    "ENOTTY": "Inappropriate ioctl for device",
    "ENOTUNIQ": "Name not unique on network",
    "ERANGE": "Numerical result out of range",
    "EREMCHG": "Remote address changed",
    "EREMOTE": "Object is remote",
    "ERESTART": "Interrupted system call should be restarted",
    "ERFKILL": "Operation not possible due to RF-kill",
    "ESHUTDOWN": "Cannot send after transport endpoint shutdown",
    "ESPIPE": "Illegal seek",
    "ESRMNT": "Srmount error",
    "ESTRPIPE": "Streams pipe error",
    "ETIME": "Timer expired",
    "ETIMEDOUT": "Connection timed out",
    "ETOOMANYREFS": "Too many references: cannot splice",
    "EUCLEAN": "Structure needs cleaning",
    "EUNATCH": "Protocol driver not attached",
    "EUSERS": "Too many users",
    "EXDEV": "Invalid cross-device link",
    "EXFULL": "Exchange full",
}

_NUMBERS = {name: number for number, name in enumerate(_NAMES, 1) if name != "-"} | _ALSO
_OF_THE_C_LIBRARY = {name: getattr(errno, name) for name in _NUMBERS}
_LIBRARY_TEXTS = {number: os.strerror(number) for number in errno.errorcode}


def number_of(name):
    """The number that Linux gives an error. name: as in `errno`."""
    return _NUMBERS[name]


def text_of(name):
    """The text that Linux gives an error. name: as in `errno`."""
    return _TEXTS.get(name) or _LIBRARY_TEXTS[_OF_THE_C_LIBRARY[name]]


def os_error(name, advice=None):
    """An exception as the operating system would cause it.

    name: of the error, as in `errno`.
    advice: what is added to its text.
    """
    text = text_of(name)
    return _CLASSES.get(name, OSError)(_NUMBERS[name], text if advice is None else f"{text}: {advice}")


def _strerror(code, /):
    number = int(code)
    name = _NAMES[number - 1] if 0 < number <= len(_NAMES) else "-"
    if name == "-":
        return "Success" if number == 0 else f"Unknown error {number}"
    return text_of(name)


def _find_classes():
    """CPython's own dictionary, which says of which class the exception of a number is."""
    number = errno.ECONNREFUSED
    dictionaries = (each for each in gc.get_referrers(ConnectionRefusedError) if type(each) is dict)
    return next(each for each in dictionaries if each.get(number) is ConnectionRefusedError)


class _Either(OSError):
    """An exception whose number means two errors, one on Linux and one in the C library. The text says which it is.

    It has no class of CPython's then, but one that is derived from that, because its class has to be changed.
    """

    __slots__ = ()

    def __init__(self, *args):
        super().__init__(*args)
        name, other = _AMBIGUOUS[self.errno]
        self.__class__ = _DERIVED[other if self.strerror == _LIBRARY_TEXTS[self.errno] else name]


def _derived_from(original):
    names = {"__slots__": (), "__module__": original.__module__, "__doc__": original.__doc__}
    derived = type(original.__name__, (original,), names)
    derived.__qualname__ = original.__qualname__
    return derived


_by_number = _find_classes()
_CLASSES = {name: _by_number[number] for name, number in _OF_THE_C_LIBRARY.items() if number in _by_number}
_LIBRARY_NAMES = {_OF_THE_C_LIBRARY[name]: name for name in _NUMBERS}
# Those that the C library causes here: its file system has them.
_OF_FILES = {"EACCES", "EAGAIN", "EBUSY", "EEXIST", "EISDIR", "ELOOP", "ENOENT", "ENOTDIR", "EPERM", "EPIPE", "ESRCH"}
# By a number that means two of these errors: their names, first that of Linux.
_AMBIGUOUS = {
    _NUMBERS[name]: (name, other)
    for name in _CLASSES
    if (other := _LIBRARY_NAMES.get(_NUMBERS[name])) in _OF_FILES and other != name
}
_DERIVED = {
    name: _derived_from(_CLASSES.get(name, OSError)) for names in _AMBIGUOUS.values() for name in names
}


def _translate(code, offset, exception):
    """Called whenever an exception is raised."""
    if type(exception) is TypeError:
        builtin_functions.reword(exception)
    if not issubclass(type(exception), OSError):
        return
    number, text = OSError.errno.__get__(exception), OSError.strerror.__get__(exception)
    if type(number) is not int or type(text) is not str or _LIBRARY_TEXTS.get(number) != text:
        return
    name = _LIBRARY_NAMES.get(number)
    if name is None or (_NUMBERS[name], text_of(name)) == (number, text):
        return
    OSError.errno.__set__(exception, _NUMBERS[name])
    OSError.strerror.__set__(exception, text_of(name))
    BaseException.args.__set__(exception, (_NUMBERS[name], text_of(name)))


def install():
    """From now on errors are those of Linux."""
    for name in _CLASSES.keys() - _OF_FILES:
        _by_number.pop(_OF_THE_C_LIBRARY[name], None)
    for name, original in _CLASSES.items():
        number = _NUMBERS[name]
        _by_number[number] = _Either if number in _AMBIGUOUS else original
    os.strerror = builtin_functions.as_builtin(_strerror, "strerror", "posix", os.strerror)
    errno.errorcode.clear()
    errno.errorcode.update({number: name for number, name in enumerate(_NAMES, 1) if name != "-"})
    # Modules that are imported already may have copies of the numbers.
    for module in [*sys.modules.values()]:
        names = getattr(module, "__dict__", {})
        names.update({name: number for name, number in _NUMBERS.items() if type(names.get(name)) is int})
    monitoring, tool = sys.monitoring, 4
    monitoring.use_tool_id(tool, "errno")
    monitoring.register_callback(tool, monitoring.events.RAISE, _translate)
    monitoring.set_events(tool, monitoring.events.RAISE)

