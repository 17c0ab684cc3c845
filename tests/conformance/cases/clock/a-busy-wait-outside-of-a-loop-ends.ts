import time from "time";

const begin = time.perfCounter();
const end = time.time() + 2;
while (time.time() < end);
print((time.perfCounter() - begin).toFixed(3));
