import asyncio from "asyncio";

async function main() {
  const patients = new asyncio.PriorityQueue<readonly [urgency: number, name: string]>();
  patients.putNowait([3, "a cold"]);
  patients.putNowait([1, "a broken leg"]);
  patients.putNowait([2, "a cut"]);
  while (!patients.empty()) {
    const [urgency, name] = await patients.get();
    print(urgency, name);
  }
}

asyncio.run(main());
