import { OSError } from "../exceptions/os-errors.ts";
import { makeTuple } from "../text/python-types.ts";
import { addressOf, NOT_HERE, numericHost, type SocketAddress } from "./addresses.ts";
import { AF_INET, AF_INET6, SOCK_STREAM, type SocketConstant, TCP, UDP } from "./constants.ts";
import { nameError } from "./system-errors.ts";

/** Where a socket can connect to or listen at, as Python's `getaddrinfo` gives it. */
export type AddressInfo = readonly [
  family: SocketConstant,
  kind: SocketConstant,
  protocol: number,
  canonicalName: string,
  address: SocketAddress,
];

/** A port by its number, or by the name of a service; null for any. */
export type Port = number | string | null;

/** What is asked for. */
export interface AddressQuery {
  readonly host: string | null;
  readonly port: Port;
  /** Undefined for any. */
  readonly family: SocketConstant | undefined;
  readonly kind: SocketConstant;
  /** Whether a server is to listen there, so that no host means all. */
  readonly isPassive: boolean;
}

/** By name, for IPv4 and IPv6. */
const HOSTS: Readonly<Record<string, readonly [string | null, string]>> = {
  localhost: ["127.0.0.1", "::1"],
  "localhost.localdomain": ["127.0.0.1", "::1"],
  "ip6-localhost": [null, "::1"],
  "ip6-loopback": [null, "::1"],
};

const OF_TCP: Readonly<Record<string, number>> = {
  ...{ echo: 7, discard: 9, daytime: 13, "ftp-data": 20, ftp: 21, ssh: 22, telnet: 23, smtp: 25, time: 37 },
  ...{
    domain: 53,
    gopher: 70,
    finger: 79,
    http: 80,
    pop3: 110,
    nntp: 119,
    imap2: 143,
    ldap: 389,
    https: 443,
  },
  ...{ submission: 587, imaps: 993, pop3s: 995, mysql: 3306, postgresql: 5432, "xmpp-client": 5222 },
  "http-alt": 8080,
};
const OF_UDP: Readonly<Record<string, number>> = {
  ...{ echo: 7, discard: 9, daytime: 13, time: 37, domain: 53, tftp: 69, ntp: 123, snmp: 161, https: 443 },
};

/**
 * The address of a host that is given by its number, and needs no search; null for any other. Follows
 * `_ipaddr_info` of `Lib/asyncio/base_events.py`.
 */
export function numericAddress({ host, port, family, kind }: AddressQuery): AddressInfo | null {
  if (host === null || host.includes("%")) return null;
  const number = port === null || port === "" ? 0 : typeof port === "number" ? port : wholeNumber(port);
  if (number === null) return null;
  const found = (family === undefined ? [AF_INET, AF_INET6] : [family]).find(
    (each) => numericHost(each, host) !== null,
  );
  if (found === undefined) return null;
  return makeTuple(found, kind, protocolOf(kind), "", addressOf(found, host, number));
}

function wholeNumber(text: string): number | null {
  return /^\s*[-+]?\d+\s*$/.test(text) ? Number(text) : null;
}

/**
 * The addresses of a host, for sockets of one kind. Follows `getaddrinfo` of Linux's C library, for the hosts
 * of the network inside the program.
 *
 * @throws gaierror when there are none.
 */
export function addressInfos(query: AddressQuery): readonly AddressInfo[] {
  const { host, port, kind } = query;
  if (host === null && port === null) throw nameError("EAI_NONAME");
  if (port !== null && typeof port !== "number" && typeof port !== "string") {
    throw new OSError("Int or String expected");
  }
  return hostsOf(query).map(([family, address]) =>
    makeTuple(family, kind, protocolOf(kind), "", addressOf(family, address, portOf(port, kind))),
  );
}

function protocolOf(kind: SocketConstant): number {
  return kind === SOCK_STREAM ? TCP : UDP;
}

function hostsOf({ host, family, isPassive }: AddressQuery): readonly (readonly [SocketConstant, string])[] {
  if (host === null) {
    const both = isPassive
      ? ([
          [AF_INET, "0.0.0.0"],
          [AF_INET6, "::"],
        ] as const)
      : ([
          [AF_INET6, "::1"],
          [AF_INET, "127.0.0.1"],
        ] as const);
    return both.filter(([each]) => family === undefined || family === each);
  }
  for (const own of [AF_INET, AF_INET6]) {
    const address = numericHost(own, host);
    if (address === null) continue;
    if (family !== undefined && family !== own) throw nameError("EAI_ADDRFAMILY");
    return [[own, address]];
  }
  const short = shortIpv4(host);
  if (short !== null) return [[AF_INET, short]];
  const name = host.toLowerCase().replace(/\.$/, "");
  const named = Object.hasOwn(HOSTS, name) ? HOSTS[name] : undefined;
  if (named === undefined) throw nameError("EAI_NONAME", NOT_HERE);
  const [ipv4, ipv6] = named;
  if (family !== AF_INET6 && ipv4 !== null) return [[AF_INET, ipv4]];
  if (family === AF_INET) throw nameError("EAI_ADDRFAMILY");
  return [[AF_INET6, ipv6]];
}

/** A number of IPv4 with fewer parts, of which the last has the bytes of those that are left out: `127.1`. */
function shortIpv4(host: string): string | null {
  const parts = host.split(".");
  if (parts.length > 4 || !parts.every((part) => /^(?:0x[0-9a-f]+|\d+)$/i.test(part))) return null;
  const numbers = parts.map((part) => (/^0\d/.test(part) ? Number.parseInt(part, 8) : Number(part)));
  const last = numbers.pop() ?? 0;
  if (numbers.some((number) => number > 255) || last >= 256 ** (4 - numbers.length)) return null;
  const rest = Array.from({ length: 4 - numbers.length }, (_, at) => Math.floor(last / 256 ** at) % 256);
  return [...numbers, ...rest.reverse()].join(".");
}

/** The number of a port that is given by number or by the name of a service. */
function portOf(port: Port, kind: SocketConstant): number {
  if (port === null || port === "") return 0;
  const text = String(port);
  if (/^-?\d+$/.test(text)) return Number(text) & 0xffff;
  const services = kind === SOCK_STREAM ? OF_TCP : OF_UDP;
  const found = Object.hasOwn(services, text) ? services[text] : undefined;
  if (found === undefined) throw nameError("EAI_SERVICE");
  return found;
}
