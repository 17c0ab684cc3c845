import type { Interpreter } from "../state/interpreter.ts";
import { Descriptors } from "./descriptions.ts";
import { Ports } from "./ports.ts";

/** The network inside a program: its descriptors, and which sockets have which ports. */
export class Network {
  readonly descriptors = new Descriptors();
  readonly ports: Ports;

  /** @param now gives the second that it is. */
  constructor(now: () => number) {
    this.ports = new Ports(now);
  }
}

const networks = new WeakMap<Interpreter, Network>();

/** The network of a run. */
export function networkOf(run: Interpreter): Network {
  let network = networks.get(run);
  if (network === undefined) networks.set(run, (network = new Network(() => run.clock.now())));
  return network;
}
