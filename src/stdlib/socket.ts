// What `import socket from "socket"` gives: what programs that use asyncio's network need of it.
export {
  AF_INET,
  AF_INET6,
  gaierror,
  SOCK_DGRAM,
  SOCK_STREAM,
  SocketConstant,
  TransportSocket,
} from "../runtime/index.ts";
