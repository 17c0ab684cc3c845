# A crawler that visits every address once, two at a time, and is over when no visit is left.
import asyncio

LINKS = {
    "/": ["/guide", "/blog"],
    "/guide": ["/guide/tasks", "/guide/loop", "/"],
    "/blog": ["/blog/1", "/blog/2", "/guide/loop"],
    "/blog/1": ["/blog/2", "/old"],
    "/blog/2": ["/blog/1"],
    "/guide/tasks": ["/guide/loop"],
    "/guide/loop": [],
}


async def fetch(path):
    """Stands for a request over the network; gives the links of the page."""
    await asyncio.sleep(0.5)
    if path not in LINKS:
        raise LookupError("404")
    return LINKS[path]


class Crawler:
    def __init__(self, at_once):
        self.slots = asyncio.Semaphore(at_once)
        self.seen = set()

    async def crawl(self, start):
        async with asyncio.TaskGroup() as visits:
            self.follow(visits, start)

    def follow(self, visits, path):
        if path not in self.seen:
            self.seen.add(path)
            visits.create_task(self.visit(visits, path), name=path)

    async def visit(self, visits, path):
        try:
            async with self.slots:
                links = await fetch(path)
        except LookupError as error:
            print(f"{path}: {error}")
            return
        print(f"{path}: {len(links)} links")
        for link in links:
            self.follow(visits, link)


async def main():
    crawler = Crawler(at_once=2)
    await crawler.crawl("/")
    print(f"{len(crawler.seen)} addresses")


asyncio.run(main())
