/**
 * A family of addresses or a kind of socket. It prints as its number on Linux.
 *
 * @python none
 */
export class SocketConstant {
  /** The number, as on Linux. */
  readonly value: number;
  readonly #name: string;

  /** @internal */
  constructor(value: number, name: string) {
    this.value = value;
    this.#name = name;
  }

  /** @internal */
  valueOf(): number {
    return this.value;
  }

  /** Python's text: `<AddressFamily.AF_INET: 2>`. */
  __repr__(): string {
    return `<${this.#name}: ${this.value}>`;
  }

  /** Python's text for `print`: the number. */
  __str__(): string {
    return String(this.value);
  }

  /** @internal */
  toString(): string {
    return String(this.value);
  }
}

/**
 * The family of IPv4's addresses.
 *
 * @python `socket.AF_INET`
 */
export const AF_INET = new SocketConstant(2, "AddressFamily.AF_INET");

/**
 * The family of IPv6's addresses.
 *
 * @python `socket.AF_INET6`
 */
export const AF_INET6 = new SocketConstant(10, "AddressFamily.AF_INET6");

/**
 * A socket of a connection.
 *
 * @python `socket.SOCK_STREAM`
 */
export const SOCK_STREAM = new SocketConstant(1, "SocketKind.SOCK_STREAM");

/**
 * A socket of datagrams.
 *
 * @python `socket.SOCK_DGRAM`
 */
export const SOCK_DGRAM = new SocketConstant(2, "SocketKind.SOCK_DGRAM");

export const TCP = 6;
export const UDP = 17;

/** Of `shutdown`: the directions that are shut. */
export const READ = 1;
export const WRITE = 2;

// The bits of poll(2).
export const POLLIN = 1;
export const POLLOUT = 4;
export const POLLERR = 8;
export const POLLHUP = 16;
export const POLLRDHUP = 0x2000;
