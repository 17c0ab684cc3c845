import { expect, test } from "vitest";
import { OSError } from "../../../../src/runtime/index.ts";
import { anyOf, type SocketAddress } from "../../../../src/runtime/network/addresses.ts";
import { AF_INET } from "../../../../src/runtime/network/constants.ts";
import { type PortOwner, Ports } from "../../../../src/runtime/network/ports.ts";
import { raised } from "../program.ts";

function owner(address: SocketAddress, more: Partial<PortOwner> = {}): PortOwner {
  const none = { options: {}, peerAddress: null, listens: true };
  return { kind: "stream", family: AF_INET, address, ...none, ...more };
}

/** Ports at a second that can be set. */
function portsAt(): { ports: Ports; clock: { now: number } } {
  const clock = { now: 0 };
  return { ports: new Ports(() => clock.now), clock };
}

test("A socket without a port of its own gets the next one that is free.", () => {
  const { ports } = portsAt();
  ports.bind(owner(["127.0.0.1", 50_001]), ["127.0.0.1", 50_001]);
  const given = [1, 2].map(() => ports.bind(owner(anyOf(AF_INET)), anyOf(AF_INET))[1]);
  expect(given).toEqual([50_000, 50_002]);
});

test("A port on which a connection was closed from here is in use for a minute.", () => {
  const { ports, clock } = portsAt();
  const first = owner(["127.0.0.1", 80]);
  ports.bind(first, ["127.0.0.1", 80]);
  ports.release(first, true);
  const next = (): unknown => raised(() => ports.bind(owner(["127.0.0.1", 80]), ["127.0.0.1", 80]));
  clock.now = 59;
  expect(next()).toBeInstanceOf(OSError);
  clock.now = 60;
  expect(next()).toBeUndefined();
});

test("A socket at all addresses answers at each of them, unless another one has that address.", () => {
  const { ports } = portsAt();
  const reuse = { options: { reusePort: true } };
  const everywhere = owner(["0.0.0.0", 80], reuse);
  const here = owner(["127.0.0.1", 80], reuse);
  for (const each of [everywhere, here]) ports.bind(each, each.address ?? anyOf(AF_INET));
  const asking = owner(["127.0.0.1", 1]);
  expect(ports.answering(asking, ["127.0.0.1", 80])).toBe(here);
  expect(ports.answering(asking, ["127.0.0.2", 80])).toBe(everywhere);
  expect(ports.answering(asking, ["127.0.0.1", 81])).toBeNull();
});

test("Sockets that share a port answer in turn.", () => {
  const { ports } = portsAt();
  const two = [1, 2].map(() => owner(["127.0.0.1", 80], { options: { reusePort: true } }));
  for (const each of two) ports.bind(each, ["127.0.0.1", 80]);
  const asking = owner(["127.0.0.1", 1]);
  const answering = [1, 2, 3].map(() => ports.answering(asking, ["127.0.0.1", 80]));
  expect(answering).toEqual([two[0], two[1], two[0]]);
});
