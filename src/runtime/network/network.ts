import type { Interpreter } from "../state/interpreter.ts";
import { ConnectionLog } from "./connection-log.ts";
import { Descriptors } from "./descriptions.ts";
import { Ports } from "./ports.ts";

/** The network inside a program: its descriptors, and which sockets have which ports. */
export class Network {
  readonly descriptors = new Descriptors();
  readonly ports: Ports;
  readonly log: ConnectionLog;

  constructor(run: Interpreter) {
    this.ports = new Ports(() => run.clock.now());
    this.log = new ConnectionLog(run);
  }
}

const networks = new WeakMap<Interpreter, Network>();

/** The network of a run. */
export function networkOf(run: Interpreter): Network {
  let network = networks.get(run);
  if (network === undefined) networks.set(run, (network = new Network(run)));
  return network;
}
