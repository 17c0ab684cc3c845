import { isTuple } from "../text/python-types.ts";
import { str } from "../text/repr.ts";
import type { BaseTransport } from "./transports.ts";

/**
 * An address as the timeline shows it: `127.0.0.1:8888`. As `_address` of
 * `python/py/recording/socket_waits.py`.
 */
export function addressText(address: unknown): string {
  if (Array.isArray(address) && isTuple(address) && address.length >= 2) {
    const [host, port] = address.map(str);
    return `${host?.includes(":") === true ? `[${host}]` : host}:${port}`;
  }
  return address === null || address === undefined ? "the other end" : str(address);
}

/** The address of a connection's other end, as the timeline shows it. */
export function peerText(transport: BaseTransport | null): string {
  return addressText(transport === null ? null : transport.getExtraInfo("peername"));
}
