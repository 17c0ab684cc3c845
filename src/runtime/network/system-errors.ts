import { OSError } from "../exceptions/os-errors.ts";
import { nameClass } from "../text/python-types.ts";

/** The numbers and texts that Linux gives to the errors of sockets. */
const ERRORS = {
  EBADF: [9, "Bad file descriptor"],
  EAGAIN: [11, "Resource temporarily unavailable"],
  EACCES: [13, "Permission denied"],
  EINVAL: [22, "Invalid argument"],
  EPIPE: [32, "Broken pipe"],
  EDESTADDRREQ: [89, "Destination address required"],
  EMSGSIZE: [90, "Message too long"],
  EADDRINUSE: [98, "Address already in use"],
  EADDRNOTAVAIL: [99, "Cannot assign requested address"],
  ENETUNREACH: [101, "Network is unreachable"],
  ECONNRESET: [104, "Connection reset by peer"],
  ENOTCONN: [107, "Transport endpoint is not connected"],
  ECONNREFUSED: [111, "Connection refused"],
} as const;

/** The name of an error, as in Python's `errno`. */
export type ErrorName = keyof typeof ERRORS;

/** The number that Linux gives an error. */
export function numberOf(name: ErrorName): number {
  return ERRORS[name][0];
}

/**
 * An exception as the operating system would cause it.
 *
 * @param name of the error.
 * @param advice what is added to its text.
 */
export function systemError(name: ErrorName, advice: string | null = null): OSError {
  const [number, text] = ERRORS[name];
  return new OSError(number, advice === null ? text : `${text}: ${advice}`);
}

/**
 * A host or a port was not found by its name.
 *
 * @python `socket.gaierror`
 */
export class gaierror extends OSError {
  static {
    nameClass(this, "gaierror", "socket");
  }
}

/** The numbers and texts of the errors of `getaddrinfo`. */
const OF_NAMES = {
  EAI_NONAME: [-2, "Name or service not known"],
  EAI_FAMILY: [-6, "ai_family not supported"],
  EAI_SERVICE: [-8, "Servname not supported for ai_socktype"],
  EAI_ADDRFAMILY: [-9, "Address family for hostname not supported"],
} as const;

/**
 * The exception for a name that leads nowhere.
 *
 * @param name of the error, as in Python's `socket`.
 * @param advice what is added to its text.
 */
export function nameError(name: keyof typeof OF_NAMES, advice: string | null = null): gaierror {
  const [number, text] = OF_NAMES[name];
  return new gaierror(number, advice === null ? text : `${text}: ${advice}`);
}
