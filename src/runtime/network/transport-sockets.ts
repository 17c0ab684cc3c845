import { nameClass } from "../text/python-types.ts";
import { repr, str } from "../text/repr.ts";
import type { SocketAddress } from "./addresses.ts";
import type { SocketConstant } from "./constants.ts";
import type { Socket } from "./sockets.ts";
import { systemError } from "./system-errors.ts";

/**
 * The socket of a transport or a server, to look at.
 *
 * Follows `TransportSocket` of `Lib/asyncio/trsock.py`.
 *
 * @python `asyncio.trsock.TransportSocket`
 */
export class TransportSocket {
  static {
    nameClass(this, "TransportSocket", "asyncio");
  }

  readonly #socket: Socket;

  /** @internal */
  constructor(socket: Socket) {
    this.#socket = socket;
  }

  /** The family of its addresses: `socket.AF_INET` or `socket.AF_INET6`. */
  get family(): SocketConstant {
    return this.#socket.family;
  }

  /** Its kind: `socket.SOCK_STREAM` or `socket.SOCK_DGRAM`. */
  get type(): SocketConstant {
    return this.#socket.kind;
  }

  /** The number of its protocol: 6 for TCP, 17 for UDP. */
  get proto(): number {
    return this.#socket.protocol;
  }

  /** The number of its file descriptor; -1 once it is closed. */
  fileno(): number {
    return this.#socket.descriptor;
  }

  /**
   * Its own address: host and port, and two more numbers for IPv6.
   *
   * @throws OSError when it is closed.
   */
  getsockname(): SocketAddress {
    return this.#socket.ownName();
  }

  /**
   * The address of the other end.
   *
   * @throws OSError when it is closed or not connected.
   */
  getpeername(): SocketAddress {
    const peer = this.#socket.peerName();
    if (peer === null) throw systemError(this.fileno() === -1 ? "EBADF" : "ENOTCONN");
    return peer;
  }

  /** Python's text: `<asyncio.TransportSocket fd=6, family=2, type=1, proto=6, laddr=('::1', 80, 0, 0)>`. */
  __repr__(): string {
    const parts = [`fd=${this.fileno()}`, `family=${str(this.family)}`, `type=${str(this.type)}`];
    parts.push(`proto=${this.proto}`);
    const peer = this.#socket.peerName();
    if (this.fileno() !== -1) parts.push(`laddr=${repr(this.getsockname())}`);
    if (peer !== null) parts.push(`raddr=${repr(peer)}`);
    return `<asyncio.TransportSocket ${parts.join(", ")}>`;
  }
}
