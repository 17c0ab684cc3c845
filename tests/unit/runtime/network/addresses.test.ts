import { beforeAll, describe, expect, test } from "vitest";
import type { Oracle } from "../../../../src/python/node/oracle.ts";
import { repr } from "../../../../src/runtime/index.ts";
import { numericHost } from "../../../../src/runtime/network/addresses.ts";
import { AF_INET, AF_INET6, SOCK_STREAM } from "../../../../src/runtime/network/constants.ts";
import { addressInfos } from "../../../../src/runtime/network/host-names.ts";
import { sharedOracle } from "../../../support/oracle.ts";

let oracle: Oracle;
beforeAll(async () => {
  oracle = await sharedOracle();
});

function inPython(expression: string): string {
  const program = `import socket\ntry:\n    print(${expression})\nexcept OSError as error:\n    print(repr(error))\n`;
  return oracle.run(program).text.replace(/\n$/, "");
}

test.each(["127.0.0.1", "127.0.0.01", "256.0.0.1", "1.2.3", "localhost", ""])(
  "A host of IPv4 is a number or not, as in Python: %j",
  (host) => {
    const isNumeric = inPython(`socket.inet_pton(socket.AF_INET, ${JSON.stringify(host)})`).startsWith("b");
    expect(numericHost(AF_INET, host)).toBe(isNumeric ? host : null);
  },
);

test.each([
  "::1",
  "::",
  "0:0:0:0:0:0:0:1",
  "1:0:0:2:0:0:0:3",
  "1:2:3:4:5:6:7:8",
  "1:2:3:4:5:6:7::",
  "FE80::ABCD",
  "::ffff:127.0.0.1",
  "1::2::3",
  "1:2",
  ":::",
  "12345::",
  "localhost",
])("A host of IPv6 has the usual form that it has in Python: %j", (host) => {
  const text = JSON.stringify(host);
  const expected = inPython(`socket.inet_ntop(socket.AF_INET6, socket.inet_pton(socket.AF_INET6, ${text}))`);
  expect(numericHost(AF_INET6, host)).toBe(expected.startsWith("OSError") ? null : expected);
});

describe("A host and a port lead to the addresses that they have in Python:", () => {
  const both = [undefined, AF_INET, AF_INET6] as const;
  const asked = ["localhost", "LOCALHOST.", "ip6-localhost", "127.0.0.1", "::1", "127.1", "0x7f.1", null];

  test.each(asked.flatMap((host) => [0, "http", "8888", "nothing"].map((port) => [host, port] as const)))(
    "%j %j",
    (host, port) => {
      for (const family of both) {
        for (const isPassive of [false, true]) {
          const options = `family=${family?.value ?? 0}, type=socket.SOCK_STREAM, flags=${isPassive ? 1 : 0}`;
          const name = host === null ? "None" : JSON.stringify(host);
          const expected = inPython(`socket.getaddrinfo(${name}, ${JSON.stringify(port)}, ${options})`);
          expect(reprOf(() => addressInfos({ host, port, family, kind: SOCK_STREAM, isPassive }))).toBe(
            expected,
          );
        }
      }
    },
  );
});

function reprOf(call: () => unknown): string {
  try {
    return repr(call());
  } catch (exception) {
    return repr(exception);
  }
}
