import { LimitReached } from "../../trace/model/limits.ts";
import { escapesTheLoop, NotImplementedError, ValueError } from "../exceptions/exceptions.ts";
import { OSError } from "../exceptions/os-errors.ts";
import type { Future } from "../futures/futures.ts";
import { addressOf, anyOf, numericHost, type SocketAddress } from "../network/addresses.ts";
import { AF_INET, SOCK_DGRAM, type SocketConstant } from "../network/constants.ts";
import { addressInfos } from "../network/host-names.ts";
import type { Datagram } from "../network/datagram-ends.ts";
import type { DatagramSocket } from "../network/sockets.ts";
import type { Loop } from "../state/loop-types.ts";
import { nameClass, typeName } from "../text/python-types.ts";
import { repr } from "../text/repr.ts";
import type { DatagramProtocol } from "./protocols.ts";
import { MAX_SIZE, SelectorTransport } from "./selector-transport.ts";
import { countsAsDatagramTransport } from "./transports.ts";
import { wakeWaiter } from "./waiters.ts";

/**
 * The transport of a socket for datagrams.
 *
 * Follows `_SelectorDatagramTransport` of `Lib/asyncio/selector_events.py`. Its buffer is left out: on the
 * network inside the program there is always room to send.
 */
export class SelectorDatagramTransport extends SelectorTransport<DatagramProtocol> {
  static {
    nameClass(this, "_SelectorDatagramTransport", "asyncio.selector_events");
    countsAsDatagramTransport(this);
  }

  readonly _socket: DatagramSocket;
  readonly #address: SocketAddress | null;

  /** @param waiter is resolved when the protocol knows of the transport. */
  constructor(
    loop: Loop,
    socket: DatagramSocket,
    protocol: DatagramProtocol,
    address: SocketAddress | null,
    waiter: Future<null>,
  ) {
    super(loop, socket, protocol, {});
    this._socket = socket;
    this.#address = address;
    this._begin();
    wakeWaiter(loop, waiter);
  }

  get _readReadyName(): string {
    return "_SelectorDatagramTransport._read_ready";
  }

  _readReady(): void {
    if (this._lost > 0) return;
    const datagram = this.#received();
    if (datagram !== null) this._protocol?.datagramReceived(datagram.data, datagram.source);
  }

  #received(): Datagram | null {
    try {
      return this._socket.receive(MAX_SIZE);
    } catch (exception) {
      this.#failed(exception, "Fatal read error on datagram transport");
      return null;
    }
  }

  #failed(exception: unknown, message: string): void {
    if (exception instanceof LimitReached || escapesTheLoop(exception)) throw exception;
    if (exception instanceof OSError) this._protocol?.errorReceived(exception);
    else this._fatalError(exception, message);
  }

  /** As {@link DatagramTransport.sendto}. */
  sendto(data: Uint8Array, address: SocketAddress | readonly [string, number] | null = null): void {
    const own = this.#address;
    if (!(data instanceof Uint8Array)) {
      throw new TypeError(`data argument must be a bytes-like object, not '${typeName(data)}'`);
    }
    if (own !== null && address !== null && !isSame(address, own)) {
      throw new ValueError(`Invalid address: must be None or ${repr(own)}`);
    }
    if (own !== null && this._lost > 0) {
      this._writeInVain();
      return;
    }
    try {
      const isConnected = this._socket.peerName() !== null;
      this._socket.send(data, isConnected ? null : (own ?? addressFrom(this._socket.family, address)));
    } catch (exception) {
      this.#failed(exception, "Fatal write error on datagram transport");
    }
  }

  write(): never {
    throw new NotImplementedError();
  }

  writelines(): never {
    throw new NotImplementedError();
  }

  writeEof(): never {
    throw new NotImplementedError();
  }

  canWriteEof(): never {
    throw new NotImplementedError();
  }

  override getWriteBufferSize(): number {
    return 0;
  }

  get _hasBuffer(): boolean {
    return false;
  }

  _clearBuffer(): void {
    return;
  }
}

/** An address as a socket of a family takes it: the host may be given by its name. */
function addressFrom(
  family: SocketConstant,
  address: readonly [string, number, ...unknown[]] | null,
): SocketAddress {
  if (!Array.isArray(address)) {
    const name = family === AF_INET ? "AF_INET" : "AF_INET6";
    throw new TypeError(`sendto(): ${name} address must be tuple, not ${typeName(address)}`);
  }
  const [host, port] = address;
  if (host === "") return addressOf(family, anyOf(family)[0], port);
  const numeric = numericHost(family, host);
  if (numeric !== null) return addressOf(family, numeric, port);
  const [info] = addressInfos({ host, port: null, family, kind: SOCK_DGRAM, isPassive: false });
  return addressOf(family, info?.[4][0] ?? host, port);
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
