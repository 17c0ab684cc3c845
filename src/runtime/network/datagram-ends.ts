import { type Bytes, bytesOf } from "../bytes/bytes.ts";
import {
  anyOf,
  asSeenBy,
  isAny,
  refuseForeign,
  type SocketAddress,
  sourceOf,
  withHost,
} from "./addresses.ts";
import { POLLERR, POLLIN, POLLOUT, type SocketConstant } from "./constants.ts";
import { Description } from "./descriptions.ts";
import type { PortOptions, PortOwner, Ports } from "./ports.ts";
import { type ErrorName, systemError } from "./system-errors.ts";

/** Bytes that Linux keeps for a socket, with what each datagram costs. */
const ROOM = 212_992;
const LONGEST = 65_507;

/** A datagram, and from where it came. */
export interface Datagram {
  readonly data: Bytes;
  readonly source: SocketAddress;
}

/** A socket of UDP: how Linux treats it on its loopback. A datagram is lost only where there is no room. */
export class DatagramEnd extends Description implements PortOwner {
  readonly kind = "datagram";
  readonly listens = false;
  readonly family: SocketConstant;
  options: PortOptions & { broadcast?: boolean } = {};
  address: SocketAddress | null = null;
  peerAddress: SocketAddress | null = null;
  readonly #ports: Ports;
  #error: ErrorName | null = null;
  readonly #inbox: Datagram[] = [];
  #cost = 0;

  constructor(family: SocketConstant, ports: Ports) {
    super();
    this.family = family;
    this.#ports = ports;
  }

  events(): number {
    let events = POLLOUT;
    if (this.#inbox.length > 0) events |= POLLIN;
    if (this.#error !== null) events |= POLLERR | POLLIN;
    return events;
  }

  bind(address: SocketAddress): void {
    this.address = this.#ports.bind(this, address);
  }

  /** From now on it exchanges datagrams with that address only. */
  connect(address: SocketAddress): void {
    const [host, port] = address;
    refuseForeign(host);
    const source = sourceOf(host);
    if (this.address === null) this.bind(withHost(address, source, 0));
    else if (isAny(this.address[0])) this.address = withHost(this.address, source, this.address[1]);
    this.peerAddress = isAny(host) ? withHost(address, source, port) : address;
  }

  /** Sends a datagram to an address, or to the one that it is connected to. */
  send(data: Uint8Array, to: SocketAddress | null): void {
    if (this.#error !== null) throw systemError(this.takeErrorName() ?? "EINVAL");
    if (data.length > LONGEST) throw systemError("EMSGSIZE");
    const target = to ?? this.peerAddress;
    if (target === null) throw systemError("EDESTADDRREQ");
    if (target[0] === "255.255.255.255" && this.options.broadcast !== true) throw systemError("EACCES");
    if (target[1] === 0) throw systemError("EINVAL");
    if (this.address === null) {
      refuseForeign(target[0]);
      this.bind(anyOf(this.family));
    }
    const receiver = this.#ports.answering(this, target);
    if (receiver instanceof DatagramEnd) {
      receiver.#receive({ data: bytesOf(data), source: asSeenBy(receiver.family, this.#sourceFor(target)) });
    } else if (this.peerAddress !== null) {
      // The answer that nothing listens there comes after this.
      this.#error = "ECONNREFUSED";
      this.changed();
    }
  }

  #sourceFor(target: SocketAddress): SocketAddress {
    const own = this.address ?? anyOf(this.family);
    return isAny(own[0]) ? withHost(own, sourceOf(target[0]), own[1]) : own;
  }

  #receive(datagram: Datagram): void {
    // UDP loses what there is no room for.
    if (this.#cost >= ROOM) return;
    this.#inbox.push(datagram);
    this.#cost += costOf(datagram);
    this.changed();
  }

  /** The next datagram, cut to a size; null when there is none yet. */
  receive(size: number): Datagram | null {
    if (this.#error !== null) throw systemError(this.takeErrorName() ?? "EINVAL");
    const datagram = this.#inbox.shift();
    if (datagram === undefined) return null;
    this.#cost -= costOf(datagram);
    return { ...datagram, data: bytesOf(datagram.data.subarray(0, size)) };
  }

  closed(): void {
    this.#ports.release(this, false);
  }

  /** The error that happened meanwhile, which is forgotten then; null when there was none. */
  takeErrorName(): ErrorName | null {
    const name = this.#error;
    this.#error = null;
    return name;
  }

  /** The address that it is connected to; null when there is none. */
  peerName(): SocketAddress | null {
    return this.peerAddress;
  }
}

/** The memory that Linux counts for a datagram. */
function costOf({ data: { length } }: Datagram): number {
  return length <= 32_000 ? 256 + 2 ** bitsOf(length + 319) : length + 1024;
}

function bitsOf(value: number): number {
  return 32 - Math.clz32(value);
}
