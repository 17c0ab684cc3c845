"""Names of hosts, services and protocols: what `_socket` has for them, for the hosts of the network inside the program."""

import _socket as of_the_c_library

from linux import addresses
from linux.addresses import AF_INET, AF_INET6, DGRAM, NOT_HERE, RAW, STREAM, TCP, UDP

gaierror, herror = of_the_c_library.gaierror, of_the_c_library.herror

_PASSIVE, _CANONICAL, _NUMERIC_HOST, _NUMERIC_SERVICE = 1, 2, 4, 0x400
_NAME_NUMERIC_HOST, _NAME_NUMERIC_SERVICE, _NAME_REQUIRED, _NAME_DATAGRAM = 1, 2, 8, 16

_KINDS = ((STREAM, TCP), (DGRAM, UDP), (RAW, 0))
_PROTOCOLS = {"ip": 0, "icmp": 1, "tcp": TCP, "udp": UDP, "ipv6": 41, "ipv6-icmp": 58}
_OF_TCP = {
    "echo": 7, "discard": 9, "daytime": 13, "ftp-data": 20, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "time": 37,
    "domain": 53, "gopher": 70, "finger": 79, "http": 80, "pop3": 110, "nntp": 119, "imap2": 143, "ldap": 389,
    "https": 443, "submission": 587, "imaps": 993, "pop3s": 995, "mysql": 3306, "postgresql": 5432,
    "xmpp-client": 5222, "http-alt": 8080,
}  # fmt: skip
_OF_UDP = {"echo": 7, "discard": 9, "daytime": 13, "time": 37, "domain": 53, "tftp": 69, "ntp": 123, "snmp": 161, "https": 443}
_SERVICES = {"tcp": _OF_TCP, "udp": _OF_UDP}

_ERRORS = {
    "EAI_BADFLAGS": (-1, "Bad value for ai_flags"),
    "EAI_NONAME": (-2, "Name or service not known"),
    "EAI_FAMILY": (-6, "ai_family not supported"),
    "EAI_SOCKTYPE": (-7, "ai_socktype not supported"),
    "EAI_SERVICE": (-8, "Servname not supported for ai_socktype"),
    "EAI_ADDRFAMILY": (-9, "Address family for hostname not supported"),
}


def _error(name, advice=None):
    number, text = _ERRORS[name]
    return gaierror(number, text if advice is None else f"{text}: {advice}")


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    host = _host_of(host)
    port = _port_of(port)
    if family not in (0, AF_INET, AF_INET6):
        raise _error("EAI_FAMILY")
    kinds = [kind for kind in _KINDS if type in (0, kind[0]) and (proto in (0, kind[1]) or kind[0] == RAW)]
    if not kinds:
        raise _error("EAI_SOCKTYPE" if type not in (0, STREAM, DGRAM, RAW) else "EAI_SERVICE")
    if type != 0 or proto != 0:
        kinds = kinds[:1]
    if host is None and port is None:
        raise _error("EAI_NONAME")
    found = []
    for host_family, address in _addresses(host, family, flags):
        for kind, protocol, number in _ports(port, kinds, flags):
            canonical = (host or "localhost") if flags & _CANONICAL and not found else ""
            rest = (0, 0) if host_family == AF_INET6 else ()
            found.append((host_family, kind, protocol, canonical, (address, number, *rest)))
    return found


def _host_of(host):
    if host is None or isinstance(host, str):
        return host if host is None or host.isascii() else host.encode("idna").decode()
    if isinstance(host, (bytes, bytearray)):
        return bytes(host).decode()
    raise TypeError("getaddrinfo() argument 1 must be string or None")


def _port_of(port):
    if port is None or isinstance(port, int):
        return port if port is None else str(int(port) & 0xFFFF)
    if isinstance(port, str):
        return port
    if isinstance(port, bytes):
        return port.decode()
    raise OSError("Int or String expected")


def _addresses(host, family, flags):
    """The addresses of a host, each with its family, in the order in which Linux tries them."""
    if host is None:
        both = (AF_INET, "0.0.0.0"), (AF_INET6, "::")
        if not flags & _PASSIVE:
            both = (AF_INET6, "::1"), (AF_INET, "127.0.0.1")
        return [each for each in both if family in (0, each[0])]
    for own_family in (AF_INET, AF_INET6):
        address = addresses.numeric(own_family, host)
        if address is not None:
            if family not in (0, own_family):
                raise _error("EAI_ADDRFAMILY")
            return [(own_family, address)]
    if ":" not in host and host.replace(".", "").isalnum() and host[0].isdigit():
        try:
            # A number of IPv4 with fewer parts.
            return [(AF_INET, of_the_c_library.inet_ntoa(of_the_c_library.inet_aton(host)))]
        except OSError:
            pass
    named = addresses.hosts_named(host)
    if flags & _NUMERIC_HOST:
        raise _error("EAI_NONAME")
    if named is None:
        raise _error("EAI_NONAME", NOT_HERE)
    ipv4, ipv6 = named
    if family == AF_INET6 or ipv4 is None:
        if family == AF_INET:
            raise _error("EAI_ADDRFAMILY")
        return [(AF_INET6, ipv6)]
    return [(AF_INET, ipv4)]


def _ports(port, kinds, flags):
    """For each kind of socket and protocol: the number of a port that is given by number or name."""
    if not port:
        return [(kind, protocol, 0) for kind, protocol in kinds]
    if port.isascii() and port.isdigit():
        return [(kind, protocol, int(port) & 0xFFFF) for kind, protocol in kinds]
    tables = {TCP: _OF_TCP, UDP: _OF_UDP, 0: {}}
    found = [(kind, protocol, tables[protocol][port]) for kind, protocol in kinds if port in tables[protocol]]
    if not found or flags & _NUMERIC_SERVICE:
        raise _error("EAI_NONAME" if flags & _NUMERIC_SERVICE else "EAI_SERVICE")
    return found


def resolve(family, host):
    """The address of a host that is given by name, for `bind`, `connect` and their like."""
    return _addresses(_host_of(host), family, 0)[0][1]


def getnameinfo(sockaddr, flags, /):
    if not isinstance(sockaddr, tuple):
        raise TypeError("getnameinfo() argument 1 must be a tuple")
    host, port = sockaddr[:2]
    found = next((addresses.numeric(family, host) for family in (AF_INET, AF_INET6) if addresses.numeric(family, host)), None)
    if found is None:
        found = resolve(0, host)
    name = _name_of(found)
    if flags & _NAME_NUMERIC_HOST or name is None:
        if flags & _NAME_REQUIRED:
            raise _error("EAI_NONAME", NOT_HERE)
        name = found
    protocol = "udp" if flags & _NAME_DATAGRAM else "tcp"
    service = next((service for service, number in _SERVICES[protocol].items() if number == port), None)
    return name, str(port) if flags & _NAME_NUMERIC_SERVICE or service is None else service


def _name_of(address):
    return "localhost" if address != "0.0.0.0" and address != "::" and addresses.is_local(address) else None


def gethostname():
    return "localhost"


def sethostname(name, /):
    raise PermissionError(1, "Operation not permitted")


def gethostbyname(hostname, /):
    return resolve(AF_INET, hostname)


def gethostbyname_ex(host, /):
    return host, [], [resolve(AF_INET, host)]


def gethostbyaddr(host, /):
    address = resolve(0, host)
    name = _name_of(address)
    if name is None:
        raise herror(1, f"Unknown host: {NOT_HERE}")
    return name, [], [address]


def getservbyname(servicename, protocolname=None, /):
    for table in [_SERVICES.get(protocolname, {})] if protocolname is not None else _SERVICES.values():
        if servicename in table:
            return table[servicename]
    raise OSError("service/proto not found")


def getservbyport(port, protocolname=None, /):
    if not 0 <= port <= 0xFFFF:
        raise OverflowError("getservbyport: port must be 0-65535.")
    for table in [_SERVICES.get(protocolname, {})] if protocolname is not None else _SERVICES.values():
        for name, number in table.items():
            if number == port:
                return name
    raise OSError("port/proto not found")


def getprotobyname(name, /):
    if name not in _PROTOCOLS:
        raise OSError("protocol not found")
    return _PROTOCOLS[name]


def inet_pton(address_family, ip_string, /):
    _check_family(address_family)
    found = (addresses.packed_v4 if address_family == AF_INET else addresses.packed)(ip_string)
    if found is None:
        raise OSError("illegal IP address string passed to inet_pton")
    return found


def inet_ntop(address_family, packed_ip, /):
    _check_family(address_family)
    content = bytes(packed_ip)
    if len(content) != (4 if address_family == AF_INET else 16):
        raise ValueError("invalid length of packed IP address string")
    return ".".join(map(str, content)) if address_family == AF_INET else addresses.unpacked(content)


def _check_family(family):
    if family not in (AF_INET, AF_INET6):
        raise OSError(97, "Address family not supported by protocol")


def if_nameindex():
    return [(1, "lo")]


def if_nametoindex(oname, /):
    if oname != "lo":
        raise OSError("no interface with this name")
    return 1


def if_indextoname(index, /):
    if index != 1:
        raise OSError(6, "No such device or address")
    return "lo"


