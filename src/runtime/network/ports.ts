import type { SocketAddress } from "./addresses.ts";
import { isAny, isLocal, refuseForeign, sourceOf, withHost, withoutMapping } from "./addresses.ts";
import { AF_INET6, type SocketConstant } from "./constants.ts";
import { systemError } from "./system-errors.ts";

/** Kinds of sockets have ports of their own. */
export type PortKind = "stream" | "datagram";

/** Options of a socket that have an effect on its port. */
export interface PortOptions {
  reuseAddress?: boolean;
  reusePort?: boolean;
  onlyIpv6?: boolean;
}

/** A socket, as far as its port is concerned. */
export interface PortOwner {
  readonly kind: PortKind;
  readonly family: SocketConstant;
  readonly options: PortOptions;
  readonly address: SocketAddress | null;
  readonly peerAddress: SocketAddress | null;
  readonly listens: boolean;
}

// Linux gives numbers from a range around this one to sockets without a port of their own.
const FIRST_PORT = 50_000;
const LAST_PORT = 60_999;
/** For so many seconds a port is in use after a connection on it was closed from there. */
const TIME_WAIT = 60;

/** Which sockets have which address, and which of them answers there. */
export class Ports<Owner extends PortOwner = PortOwner> {
  readonly #now: () => number;
  /** By kind and port: the sockets there. */
  readonly #taken = new Map<string, Owner[]>();
  /** The same for connections that have ended: the seconds up to which they count. */
  readonly #left = new Map<string, number>();
  /** By kind, host and port: how many connections came to sockets that share it. */
  readonly #turns = new Map<string, number>();
  #next = FIRST_PORT;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Gives a socket an address; returns it with a port. */
  bind(owner: Owner, address: SocketAddress): SocketAddress {
    const [host, wanted] = address;
    if (!isLocal(host)) throw systemError("EADDRNOTAVAIL");
    const port = wanted === 0 ? this.#freePort(owner.kind) : wanted;
    const key = keyOf(owner.kind, port);
    if (wanted !== 0) {
      if (this.#at(key).some((other) => conflicts(owner, host, other))) throw systemError("EADDRINUSE");
      const isLeft = (this.#left.get(key) ?? -1) > this.#now();
      if (isLeft && owner.options.reuseAddress !== true) throw systemError("EADDRINUSE");
    }
    this.#take(key, owner);
    return withHost(address, host, port);
  }

  #freePort(kind: PortKind): number {
    for (;;) {
      const port = this.#next;
      this.#next = port === LAST_PORT ? FIRST_PORT : port + 1;
      if (this.#at(keyOf(kind, port)).length === 0) return port;
    }
  }

  #at(key: string): readonly Owner[] {
    return this.#taken.get(key) ?? [];
  }

  #take(key: string, owner: Owner): void {
    const owners = this.#taken.get(key);
    if (owners === undefined) this.#taken.set(key, [owner]);
    else owners.push(owner);
  }

  /** A connection that was accepted has the port of the socket that listened. */
  share(accepted: Owner, port: number): void {
    this.#take(keyOf(accepted.kind, port), accepted);
  }

  /** Two sockets may have one address, but only one may listen there, unless both share the port. */
  checkListening(owner: Owner): void {
    const { address } = owner;
    if (address === null) return;
    for (const other of this.#at(keyOf(owner.kind, address[1]))) {
      if (other === owner || !other.listens || share(owner, other)) continue;
      if (overlap(owner, address[0], other)) throw systemError("EADDRINUSE");
    }
  }

  /**
   * A socket is closed.
   *
   * @param hasLeftFirst whether it closed its connection before the other end did.
   */
  release(owner: Owner, hasLeftFirst: boolean): void {
    if (owner.address === null) return;
    const key = keyOf(owner.kind, owner.address[1]);
    const owners = this.#taken.get(key) ?? [];
    const place = owners.indexOf(owner);
    if (place !== -1) owners.splice(place, 1);
    if (hasLeftFirst) this.#left.set(key, this.#now() + TIME_WAIT);
  }

  /** The socket that answers at an address; null when there is none. */
  answering(asking: Owner, address: SocketAddress): Owner | null {
    const [given, port] = address;
    const unmapped = withoutMapping(given);
    refuseForeign(unmapped);
    const host = isAny(unmapped) ? sourceOf(unmapped) : unmapped;
    const all = this.#at(keyOf(asking.kind, port)).filter((other) => answers(other, asking));
    const connected = all.filter(({ peerAddress }) => peerAddress !== null);
    const exact = all.filter((other) => withoutMapping(hostOf(other)) === host);
    const found =
      connected.length > 0
        ? connected
        : exact.length > 0
          ? exact
          : all.filter((other) => covers(other, host));
    if (found.length === 0) return null;
    const turns = `${asking.kind} ${host} ${port}`;
    const turn = (this.#turns.get(turns) ?? -1) + 1;
    this.#turns.set(turns, turn);
    return found[turn % found.length] ?? null;
  }
}

function keyOf(kind: PortKind, port: number): string {
  return `${kind} ${port}`;
}

function hostOf({ address }: PortOwner): string {
  return address?.[0] ?? "";
}

function answers(other: PortOwner, asking: PortOwner): boolean {
  if (other.kind === "stream") return other.listens;
  // One that is connected receives from its own peer only.
  const peer = other.peerAddress;
  return peer === null || (asking.address !== null && peer[1] === asking.address[1]);
}

function covers(owner: PortOwner, host: string): boolean {
  const own = hostOf(owner);
  if (own === "0.0.0.0") return !host.includes(":");
  return own === "::" && (host.includes(":") || owner.options.onlyIpv6 !== true);
}

function conflicts(owner: PortOwner, host: string, other: PortOwner): boolean {
  if (!overlap(owner, host, other) || share(owner, other)) return false;
  const both = owner.options.reuseAddress === true && other.options.reuseAddress === true;
  return !(both && !(owner.kind === "stream" && other.listens));
}

function share(owner: PortOwner, other: PortOwner): boolean {
  return owner.options.reusePort === true && other.options.reusePort === true;
}

function overlap(owner: PortOwner, host: string, other: PortOwner): boolean {
  const otherHost = hostOf(other);
  if (owner.family === other.family) return host === otherHost || isAny(host) || isAny(otherHost);
  const [ipv6, itsHost] = owner.family === AF_INET6 ? [owner, host] : [other, otherHost];
  return itsHost === "::" && ipv6.options.onlyIpv6 !== true;
}
