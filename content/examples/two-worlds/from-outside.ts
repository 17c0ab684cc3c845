import asyncio from "asyncio";

async function fetch(what: string) {
  print("ask for", what);
  await asyncio.sleep(1);
  return what + " is here";
}

function report() {
  print("report begins");
  print(asyncio.run(fetch("the news")));
  print(asyncio.run(fetch("the weather")));
  print("report ends");
}

report();
