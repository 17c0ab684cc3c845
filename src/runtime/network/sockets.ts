import type { Bytes } from "../bytes/bytes.ts";
import { OverflowError } from "../exceptions/exceptions.ts";
import { anyOf, type SocketAddress } from "./addresses.ts";
import { SOCK_DGRAM, SOCK_STREAM, type SocketConstant, TCP, UDP, WRITE } from "./constants.ts";
import { type Datagram, DatagramEnd } from "./datagram-ends.ts";
import type { Network } from "./network.ts";
import { StreamEnd } from "./stream-ends.ts";
import { type ErrorName, systemError } from "./system-errors.ts";

/** A socket that never waits, as asyncio uses it: what Python's `socket.socket` is. */
abstract class AnySocket<End extends StreamEnd | DatagramEnd> {
  readonly end: End;
  readonly network: Network;
  #descriptor: number;

  constructor(network: Network, end: End) {
    this.network = network;
    this.end = end;
    this.#descriptor = network.descriptors.open(end);
  }

  abstract readonly kind: SocketConstant;
  abstract readonly protocol: number;

  get family(): SocketConstant {
    return this.end.family;
  }

  /** Its descriptor; -1 once it is closed. */
  get descriptor(): number {
    return this.#descriptor;
  }

  /** The end of it, which must be open. */
  get _used(): End {
    if (this.#descriptor === -1) throw systemError("EBADF");
    return this.end;
  }

  bind(address: SocketAddress): void {
    checkPort("bind", address);
    this._used.bind(address);
  }

  /** Its own address. */
  ownName(): SocketAddress {
    return this._used.address ?? anyOf(this.family);
  }

  /** The address of the other end; null when there is none. */
  peerName(): SocketAddress | null {
    return this.#descriptor === -1 ? null : this.end.peerName();
  }

  /** The error that happened meanwhile; null when there was none. */
  takeErrorName(): ErrorName | null {
    return this._used.takeErrorName();
  }

  close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = -1;
    if (descriptor !== -1) this.network.descriptors.close(descriptor);
  }
}

/** A connection that was accepted, and the address of its other end. */
interface Accepted {
  readonly socket: StreamSocket;
  readonly peer: SocketAddress;
}

/** A socket of TCP. */
export class StreamSocket extends AnySocket<StreamEnd> {
  readonly kind = SOCK_STREAM;
  readonly protocol = TCP;

  constructor(network: Network, family: SocketConstant, end?: StreamEnd) {
    super(network, end ?? new StreamEnd(family, network.ports, network.log));
  }

  listen(backlog: number): void {
    this._used.listen(backlog);
  }

  /** Begins to connect. */
  connect(address: SocketAddress): void {
    checkPort("connect", address);
    this._used.connect(address);
  }

  /** The next connection; null when there is none yet. */
  accept(): Accepted | null {
    const end = this._used.accept();
    if (end === null) return null;
    return {
      socket: new StreamSocket(this.network, this.family, end),
      peer: end.peerAddress ?? anyOf(this.family),
    };
  }

  /** Sends as many bytes as there is room for; null when there is room for none. */
  send(data: Uint8Array): number | null {
    return this._used.send(data);
  }

  /** At most so many bytes, none when no more will come; null when there are none yet. */
  receive(size: number): Bytes | null {
    return this._used.receive(size);
  }

  /** Nothing will be sent any more. */
  shutdownWriting(): void {
    this._used.shutdown(WRITE);
  }
}

/** A socket of UDP. */
export class DatagramSocket extends AnySocket<DatagramEnd> {
  readonly kind = SOCK_DGRAM;
  readonly protocol = UDP;

  constructor(network: Network, family: SocketConstant) {
    super(network, new DatagramEnd(family, network.ports));
  }

  connect(address: SocketAddress): void {
    checkPort("connect", address);
    this._used.connect(address);
  }

  /** Sends a datagram to an address, or to the one that it is connected to. */
  send(data: Uint8Array, to: SocketAddress | null): void {
    if (to !== null) checkPort("sendto", to);
    this._used.send(data, to);
  }

  /** The next datagram; null when there is none yet. */
  receive(size: number): Datagram | null {
    return this._used.receive(size);
  }
}

function checkPort(call: string, [, port]: SocketAddress): void {
  if (port < 0 || port > 0xffff) throw new OverflowError(`${call}(): port must be 0-65535.`);
}

/** A socket of either kind. */
export type Socket = StreamSocket | DatagramSocket;
