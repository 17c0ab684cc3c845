import { ByteQueue } from "../bytes/byte-queue.ts";
import { Bytes } from "../bytes/bytes.ts";
import { anyOf, asSeenBy, isAny, type SocketAddress, sourceOf, withHost } from "./addresses.ts";
import {
  POLLERR,
  POLLHUP,
  POLLIN,
  POLLOUT,
  POLLRDHUP,
  READ,
  type SocketConstant,
  WRITE,
} from "./constants.ts";
import type { ConnectionEnd, ConnectionId } from "../../trace/model/events.ts";
import type { ConnectionLog } from "./connection-log.ts";
import { Description } from "./descriptions.ts";
import type { PortOptions, PortOwner, Ports } from "./ports.ts";
import { type ErrorName, systemError } from "./system-errors.ts";

/** Bytes that Linux takes for a connection before the other end has read any. */
const ROOM = 2_626_560 + 65_536;

const OTHER = { client: "server", server: "client" } as const;

/**
 * An end of a connection of TCP, or the end that listens: how Linux treats them on its loopback. What one end
 * sends is in the other's inbox at once; there is no other delay than what a program makes.
 */
export class StreamEnd extends Description implements PortOwner {
  readonly kind = "stream";
  readonly family: SocketConstant;
  options: PortOptions = {};
  address: SocketAddress | null = null;
  peerAddress: SocketAddress | null = null;
  readonly #ports: Ports;
  readonly #log: ConnectionLog;
  /** The number of its connection in the trace; null while it has none. */
  #connection: ConnectionId | null = null;
  #role: ConnectionEnd = "client";
  #peer: StreamEnd | null = null;
  #isConnected = false;
  /** The error that the next operation raises. */
  #error: ErrorName | null = null;
  /** Whether the other end sends no more. */
  #hasEnded = false;
  #shut = 0;
  #wasReset = false;
  /** Of an end that listens: the connections that are not accepted yet. */
  #queue: StreamEnd[] | null = null;
  #backlog = 0;
  /** Those that wait for a place in the queue. */
  readonly #waiting: StreamEnd[] = [];
  readonly #inbox = new ByteQueue();

  constructor(family: SocketConstant, ports: Ports, log: ConnectionLog) {
    super();
    this.family = family;
    this.#ports = ports;
    this.#log = log;
  }

  get listens(): boolean {
    return this.#queue !== null;
  }

  get #isOver(): boolean {
    return this.#wasReset || (this.#hasEnded && (this.#shut & WRITE) !== 0);
  }

  get #isConnecting(): boolean {
    return !this.#isConnected && this.peerAddress !== null && !this.#wasReset;
  }

  events(): number {
    if (this.#queue !== null) return this.#queue.length > 0 ? POLLIN : 0;
    let events = 0;
    const readsNoMore = this.#hasEnded || (this.#shut & READ) !== 0;
    const writesNoMore = (this.#shut & WRITE) !== 0;
    if (readsNoMore) events |= POLLIN | POLLRDHUP;
    if (this.#inbox.length > 0) events |= POLLIN;
    if (this.#error !== null) events |= POLLERR | POLLIN;
    if (this.#isConnecting) return events;
    if (!this.#isConnected || this.#isOver || (readsNoMore && writesNoMore)) events |= POLLHUP;
    if (writesNoMore || this.#isWritable()) events |= POLLOUT;
    return events;
  }

  bind(address: SocketAddress): void {
    if (this.address !== null) throw systemError("EINVAL");
    this.address = this.#ports.bind(this, address);
  }

  listen(backlog: number): void {
    if (this.address === null) this.bind(anyOf(this.family));
    this.#backlog = Math.max(0, backlog);
    if (this.#queue !== null) return;
    this.#ports.checkListening(this);
    this.#queue = [];
    this.changed();
  }

  /** Begins to connect; that there is a connection, or none, is known a moment later. */
  connect(address: SocketAddress): void {
    const listener = this.#ports.answering(this, address);
    const source = sourceOf(address[0]);
    if (this.address === null) this.bind(withHost(address, source, 0));
    else if (isAny(this.address[0])) this.address = withHost(this.address, source, this.address[1]);
    if (!(listener instanceof StreamEnd)) {
      this.#error = "ECONNREFUSED";
      return;
    }
    this.peerAddress = address;
    listener.#enqueue(this);
  }

  #enqueue(client: StreamEnd): void {
    if ((this.#queue?.length ?? 0) > this.#backlog) this.#waiting.push(client);
    else this.#admit(client);
  }

  /** Takes a connection into the queue. */
  #admit(client: StreamEnd): void {
    const accepted = new StreamEnd(this.family, this.#ports, this.#log);
    accepted.options = { ...this.options };
    accepted.address = client.peerAddress && asSeenBy(this.family, client.peerAddress);
    accepted.peerAddress = client.address && asSeenBy(this.family, client.address);
    this.#ports.share(accepted, this.address?.[1] ?? 0);
    client.#peer = accepted;
    accepted.#peer = client;
    client.#isConnected = accepted.#isConnected = true;
    accepted.#role = "server";
    client.#connection = accepted.#connection = this.#log.opened(client.address, accepted.address);
    this.#queue?.push(accepted);
    client.changed();
    this.changed();
  }

  /** The next connection; null when there is none yet. */
  accept(): StreamEnd | null {
    if (this.#queue === null) throw systemError("EINVAL");
    const accepted = this.#queue.shift() ?? null;
    if (accepted === null) return null;
    while (this.#waiting.length > 0 && this.#queue.length <= this.#backlog) {
      const client = this.#waiting.shift();
      if (client !== undefined) this.#admit(client);
    }
    return accepted;
  }

  /** Takes as many bytes as there is room for; null when there is room for none. */
  send(data: Uint8Array): number | null {
    if (this.#error !== null) throw this.#takeError();
    if (this.#isConnecting) return null;
    if ((this.#shut & WRITE) !== 0 || this.#wasReset || !this.#isConnected) throw systemError("EPIPE");
    const peer = this.#peer;
    if (peer === null) {
      // The other end is closed, and answers what arrives there with a reset.
      this.#log.changed(this.#connection, OTHER[this.#role], "reset", data.length);
      this.#receiveReset();
      return data.length;
    }
    const room = ROOM - peer.#inbox.length;
    if (data.length > 0 && room <= 0) return null;
    const sent = Math.min(data.length, room);
    peer.#inbox.append(data.subarray(0, room));
    if (sent > 0) this.#changed("sent", sent);
    peer.changed();
    return sent;
  }

  /** Whether there is as much room as Linux waits for before it says so. */
  #isWritable(): boolean {
    if (this.#peer === null) return true;
    const used = this.#peer.#inbox.length;
    return (ROOM - used) * 2 >= used;
  }

  /** At most so many bytes, none when no more will come; null when there are none yet. */
  receive(size: number): Bytes | null {
    if (this.#inbox.length > 0 && size > 0) {
      const data = this.#inbox.take(size);
      this.#peer?.changed();
      return data;
    }
    if ((size === 0 && this.#isConnected) || this.#hasEnded) return new Bytes(0);
    if (this.#error !== null) throw this.#takeError();
    if ((this.#shut & READ) !== 0 || this.#wasReset) return new Bytes(0);
    if (!this.#isConnected && !this.#isConnecting) throw systemError("ENOTCONN");
    return null;
  }

  shutdown(how: number): void {
    if (!this.#isConnected || this.#isOver) throw systemError("ENOTCONN");
    if ((how & ~this.#shut & WRITE) !== 0) this.#changed("ended");
    this.#shut |= how;
    if ((how & WRITE) !== 0 && this.#peer !== null) this.#peer.#end();
    this.changed();
  }

  #changed(change: "sent" | "ended" | "closed" | "reset", bytes = 0): void {
    this.#log.changed(this.#connection, this.#role, change, bytes);
  }

  closed(): void {
    const peer = this.#peer;
    const lost = peer === null ? 0 : this.#inbox.length;
    this.#changed(lost > 0 ? "reset" : "closed", lost);
    if (this.#queue !== null) {
      this.#refuseAll();
    } else if (peer !== null) {
      // Something is lost, and the other end shall know.
      if (this.#inbox.length > 0) peer.#receiveReset();
      else if ((this.#shut & WRITE) === 0) peer.#end();
      peer.#losePeer();
    }
    this.#ports.release(this, this.#isConnected && !this.#hasEnded);
    this.#peer = null;
  }

  #losePeer(): void {
    this.#peer = null;
    this.changed();
  }

  /** Nothing will come after what is in the inbox. */
  #end(): void {
    this.#hasEnded = true;
    this.changed();
  }

  #receiveReset(): void {
    if (this.#wasReset) return;
    this.#error = this.#hasEnded ? "EPIPE" : "ECONNRESET";
    this.#wasReset = true;
    this.#shut |= READ | WRITE;
    this.changed();
  }

  #refuseAll(): void {
    const queue = this.#queue ?? [];
    this.#queue = null;
    for (const accepted of queue) accepted.#closeUnaccepted();
    for (const client of this.#waiting.splice(0)) {
      client.peerAddress = null;
      client.#error = "ECONNREFUSED";
      client.changed();
    }
    this.changed();
  }

  /** The end that listened was closed before this connection was accepted. */
  #closeUnaccepted(): void {
    const peer = this.#peer;
    this.#changed("reset", this.#inbox.length);
    this.#peer = null;
    this.#ports.release(this, false);
    if (peer === null) return;
    peer.#receiveReset();
    peer.#losePeer();
  }

  /** The error that happened meanwhile, which is forgotten then; null when there was none. */
  takeErrorName(): ErrorName | null {
    const name = this.#error;
    this.#error = null;
    return name;
  }

  #takeError(): Error {
    return systemError(this.takeErrorName() ?? "EINVAL");
  }

  /** The address of the other end; null when there is no connection. */
  peerName(): SocketAddress | null {
    return !this.#isConnected || this.#isOver ? null : this.peerAddress;
  }
}
