import asyncio from "asyncio";
import contextvars from "contextvars";

async function main() {
  const context = contextvars.copyContext();

  function enters() {
    try {
      context.run(print, "never");
    } catch {
      print("entered already");
    }
  }

  context.run(enters);
}

asyncio.run(main());
