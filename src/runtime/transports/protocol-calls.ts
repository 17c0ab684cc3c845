import type { Socket } from "../network/sockets.ts";
import { interpreter } from "../state/interpreter.ts";
import { isCallable } from "../text/python-types.ts";
import { MethodCallback } from "./method-callback.ts";
import type { BaseProtocol } from "./protocols.ts";
import type { BaseTransport } from "./transports.ts";

/** The call of a protocol's `connection_made`, as a callback. */
export function connectionMade(protocol: BaseProtocol, transport: BaseTransport): MethodCallback {
  return new MethodCallback(nameOf(protocol, "connectionMade", "connection_made"), () =>
    protocol.connectionMade(transport),
  );
}

/** The qualified name of a method: that of the class which has it. */
function nameOf(object: object, method: string, inPython: string): string {
  const own: unknown = Reflect.get(object, method);
  const place = isCallable(own) ? interpreter().source.describe(own) : null;
  if (place !== null) return place.name;
  let owner: object | null = object;
  while (owner !== null && !Object.hasOwn(owner, method)) owner = Reflect.getPrototypeOf(owner);
  const constructor: unknown = owner === null ? null : Reflect.get(owner, "constructor");
  return `${isCallable(constructor) ? constructor.name : "object"}.${inPython}`;
}

/** A protocol for a socket. Without one CPython frees the socket, and thereby closes it. */
export function madeFor<P>(socket: Socket, makeProtocol: () => P): P {
  try {
    return makeProtocol();
  } catch (exception) {
    socket.network.log.whileFreeing(() => {
      socket.close();
    });
    throw exception;
  }
}
