import time from "time";

for (const seconds of [Infinity, -Infinity, 1e308, 2 ** 63]) {
  try {
    time.sleep(seconds);
  } catch (error) {
    if (!(error instanceof OverflowError)) throw error;
    print(repr(error));
  }
}
time.sleep(9e9);
time.sleep(9e9);
print(time.monotonic().toFixed(0));
