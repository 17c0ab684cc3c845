import type { Bytes } from "../bytes/bytes.ts";
import type { SocketAddress } from "../network/addresses.ts";
import { nameClass } from "../text/python-types.ts";
import type { BaseTransport } from "./transports.ts";

/**
 * What all protocols have in common: what is called when a connection begins and ends, and when to pause
 * writing. Here these methods do nothing.
 *
 * Follows `BaseProtocol` of `Lib/asyncio/protocols.py`.
 *
 * @python `asyncio.BaseProtocol`
 */
export class BaseProtocol {
  static {
    nameClass(this, "BaseProtocol", "asyncio.protocols");
  }

  /**
   * Called when the connection is there.
   *
   * @param transport sends, and closes the connection.
   */
  connectionMade(transport: BaseTransport): void;
  connectionMade(): void {
    return;
  }

  /**
   * Called when the connection has ended.
   *
   * @param exception why; null when it was closed, or the other end sent no more.
   */
  connectionLost(exception: unknown): void;
  connectionLost(): void {
    return;
  }

  /** Called when more than the high-water mark waits to be sent. */
  pauseWriting(): void {
    return;
  }

  /** Called when no more than the low-water mark waits to be sent any more. */
  resumeWriting(): void {
    return;
  }
}

/**
 * The callbacks of a connection: derive a class from it, and give what makes one to `loop.createServer` or
 * `loop.createConnection`.
 *
 * Follows `Protocol` of `Lib/asyncio/protocols.py`.
 *
 * @python `asyncio.Protocol`
 */
export class Protocol extends BaseProtocol {
  static {
    nameClass(this, "Protocol", "asyncio.protocols");
  }

  /**
   * Called with what was received.
   *
   * @param data some bytes; where they are divided says nothing about how they were sent.
   */
  dataReceived(data: Bytes): void;
  dataReceived(): void {
    return;
  }

  /**
   * Called when the other end sends no more.
   *
   * @returns true to keep the connection open for writing; it is closed unless this returns something true.
   */
  eofReceived(): unknown {
    return null;
  }
}

/**
 * A protocol that says itself where received bytes are to be put.
 *
 * Follows `BufferedProtocol` of `Lib/asyncio/protocols.py`.
 *
 * @python `asyncio.BufferedProtocol`
 */
export class BufferedProtocol extends BaseProtocol {
  static {
    nameClass(this, "BufferedProtocol", "asyncio.protocols");
  }

  /**
   * Called before bytes are received.
   *
   * @param sizeHint how many there may be; -1 when that is not known.
   * @returns where to put them: an array that is not empty.
   */
  getBuffer(sizeHint: number): Uint8Array | null;
  getBuffer(): Uint8Array | null {
    return null;
  }

  /**
   * Called when bytes were put there.
   *
   * @param count how many.
   */
  bufferUpdated(count: number): void;
  bufferUpdated(): void {
    return;
  }

  /**
   * Called when the other end sends no more.
   *
   * @returns true to keep the connection open for writing; it is closed unless this returns something true.
   */
  eofReceived(): unknown {
    return null;
  }
}

/**
 * The callbacks of a socket for datagrams: derive a class from it, and give what makes one to
 * `loop.createDatagramEndpoint`.
 *
 * Follows `DatagramProtocol` of `Lib/asyncio/protocols.py`.
 *
 * @python `asyncio.DatagramProtocol`
 */
export class DatagramProtocol extends BaseProtocol {
  static {
    nameClass(this, "DatagramProtocol", "asyncio.protocols");
  }

  /**
   * Called with a datagram.
   *
   * @param data its bytes.
   * @param address where it came from.
   */
  datagramReceived(data: Bytes, address: SocketAddress): void;
  datagramReceived(): void {
    return;
  }

  /**
   * Called when sending or receiving has failed.
   *
   * @param exception an OSError.
   */
  errorReceived(exception: unknown): void;
  errorReceived(): void {
    return;
  }
}
