import asyncio from "asyncio";

print(
  repr(new asyncio.CancelledError()),
  repr(new asyncio.CancelledError("")),
  repr(new asyncio.CancelledError(null)),
);
