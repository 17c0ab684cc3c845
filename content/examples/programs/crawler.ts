// A crawler that visits every address once, two at a time, and is over when no visit is left.
import asyncio from "asyncio";

const LINKS = new Map([
  ["/", ["/guide", "/blog"]],
  ["/guide", ["/guide/tasks", "/guide/loop", "/"]],
  ["/blog", ["/blog/1", "/blog/2", "/guide/loop"]],
  ["/blog/1", ["/blog/2", "/old"]],
  ["/blog/2", ["/blog/1"]],
  ["/guide/tasks", ["/guide/loop"]],
  ["/guide/loop", []],
]);

/** Stands for a request over the network; gives the links of the page. */
async function fetch(path: string) {
  await asyncio.sleep(0.5);
  const links = LINKS.get(path);
  if (links === undefined) throw new LookupError("404");
  return links;
}

class Crawler {
  private readonly slots: asyncio.Semaphore;
  readonly seen = new Set<string>();

  constructor({ atOnce }: { atOnce: number }) {
    this.slots = new asyncio.Semaphore(atOnce);
  }

  async crawl(start: string) {
    await using visits = new asyncio.TaskGroup();
    this.follow(visits, start);
  }

  private follow(visits: asyncio.TaskGroup, path: string) {
    if (this.seen.has(path)) return;
    this.seen.add(path);
    visits.createTask(this.visit(visits, path), { name: path });
  }

  private async visit(visits: asyncio.TaskGroup, path: string) {
    let links: string[];
    try {
      await using slot = await this.slots.hold();
      links = await fetch(path);
    } catch (error) {
      if (!(error instanceof LookupError)) throw error;
      print(`${path}: ${error.message}`);
      return;
    }
    print(`${path}: ${links.length} links`);
    for (const link of links) this.follow(visits, link);
  }
}

async function main() {
  const crawler = new Crawler({ atOnce: 2 });
  await crawler.crawl("/");
  print(`${crawler.seen.size} addresses`);
}

asyncio.run(main());
