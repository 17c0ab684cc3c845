import { makeTuple } from "../text/python-types.ts";
import { AF_INET, AF_INET6, type SocketConstant } from "./constants.ts";
import { systemError } from "./system-errors.ts";

/** An address as a socket has it: the host in its usual form and the port; for IPv6 a flow and a scope. */
export type SocketAddress =
  readonly [host: string, port: number] | readonly [host: string, port: number, flow: number, scope: number];

export const NOT_HERE =
  "there is no network here but the one inside the program, whose host is localhost. Start the server in the same " +
  "program, or simulate the wait with await asyncio.sleep(seconds)";

const ANY: ReadonlySet<string> = new Set(["0.0.0.0", "::"]);

/** An address of a family, as a tuple. */
export function addressOf(family: SocketConstant, host: string, port: number): SocketAddress {
  return family === AF_INET6 ? makeTuple(host, port, 0, 0) : makeTuple(host, port);
}

/** The same address with another host or port. */
export function withHost(address: SocketAddress, host: string, port: number): SocketAddress {
  const [, , flow, scope] = address;
  return flow === undefined ? makeTuple(host, port) : makeTuple(host, port, flow, scope ?? 0);
}

/** Whether a host means every address of this computer. */
export function isAny(host: string): boolean {
  return ANY.has(host);
}

/** The address that means every one of this computer. */
export function anyOf(family: SocketConstant): SocketAddress {
  return addressOf(family, family === AF_INET ? "0.0.0.0" : "::", 0);
}

/** Whether this is an address of the loopback; the host in its usual form. */
export function isLocal(host: string): boolean {
  return isAny(host) || host === "::1" || host.startsWith("127.") || host.startsWith("::ffff:127.");
}

/** The host from which a connection to that host comes. */
export function sourceOf(host: string): string {
  if (isAny(host)) return host === "0.0.0.0" ? "127.0.0.1" : "::1";
  return host === "::1" || host.startsWith("::ffff:") ? host : "127.0.0.1";
}

/** An address as a socket of that family gives it: one for IPv6 can have connections of IPv4. */
export function asSeenBy(family: SocketConstant, address: SocketAddress): SocketAddress {
  const [host, port] = address;
  if (family === AF_INET6 && !host.includes(":")) return addressOf(AF_INET6, `::ffff:${host}`, port);
  if (family === AF_INET && host.includes(":")) return addressOf(AF_INET, withoutMapping(host), port);
  return address;
}

/** A host of IPv4 in its own form, where it is given in that of IPv6. */
export function withoutMapping(host: string): string {
  return host.startsWith("::ffff:") && host.includes(".") ? host.slice("::ffff:".length) : host;
}

/** Raises what an address causes that is not of this computer. */
export function refuseForeign(host: string): void {
  if (!isLocal(host)) throw systemError("ENETUNREACH", NOT_HERE);
}

/** A host that is given by its number, in its usual form; null when it is not. */
export function numericHost(family: SocketConstant, host: string): string | null {
  if (family === AF_INET) return packedV4(host)?.join(".") ?? null;
  const [address = ""] = host.split("%");
  const bytes = packedV6(address);
  return bytes === null ? null : unpacked(bytes);
}

/** The 4 bytes of an address of IPv4 with four parts; null when the text is none. */
function packedV4(host: string): readonly number[] | null {
  const parts = host.split(".");
  const areNumbers = parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return parts.length === 4 && areNumbers ? parts.map(Number) : null;
}

/** The 16 bytes of an address of IPv6; null when the text is none. */
function packedV6(host: string): readonly number[] | null {
  const halves = host.split("::");
  if (halves.length > 2) return null;
  const groups = halves.map(bytesOfGroups);
  const [head, tail] = groups;
  if (head === undefined || head === null || tail === null) return null;
  if (tail === undefined) return head.length === 16 ? head : null;
  const missing = 16 - head.length - tail.length;
  return missing < 2 ? null : [...head, ...new Array<number>(missing).fill(0), ...tail];
}

function bytesOfGroups(text: string): readonly number[] | null {
  const bytes: number[] = [];
  const groups = text === "" ? [] : text.split(":");
  for (const [place, group] of groups.entries()) {
    if (group.includes(".") && place === groups.length - 1) {
      const last = packedV4(group);
      if (last === null) return null;
      bytes.push(...last);
    } else if (/^[0-9a-f]{1,4}$/i.test(group)) {
      const value = Number.parseInt(group, 16);
      bytes.push(value >> 8, value & 0xff);
    } else {
      return null;
    }
  }
  return bytes;
}

/** The usual form of an address of 16 bytes. */
function unpacked(bytes: readonly number[]): string {
  const isMapped = bytes.slice(0, 12).every((byte, place) => byte === (place < 10 ? 0 : 0xff));
  if (isMapped) return `::ffff:${bytes.slice(12).join(".")}`;
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] ?? 0) << 8) | (bytes[2 * at + 1] ?? 0)).toString(16),
  );
  const run = longestRunOfZeros(groups);
  if (run.length < 2) return groups.join(":");
  return `${groups.slice(0, run.start).join(":")}::${groups.slice(run.start + run.length).join(":")}`;
}

function longestRunOfZeros(groups: readonly string[]): { start: number; length: number } {
  let longest = { start: 0, length: 0 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === "0") length++;
    if (length > longest.length) longest = { start, length };
  }
  return longest;
}
