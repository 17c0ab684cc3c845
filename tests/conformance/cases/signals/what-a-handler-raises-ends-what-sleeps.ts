import signal from "signal";
import time from "time";

class TooLong extends Exception {}

function stop() {
  throw new TooLong("too long");
}

signal.signal(signal.SIGALRM, stop);
signal.alarm(1);
try {
  time.sleep(5);
} catch (error) {
  if (!(error instanceof TooLong)) throw error;
  print(str(error), time.monotonic().toFixed(1));
}
signal.alarm(2);
time.sleep(3);
