import asyncio


async def job1():
    print("job1开始")
    await asyncio.sleep(1)
    print("job1结束")

    return "job1任务结果"


async def job2():
    print("job2开始")

    return "job2任务结果"


async def main():
    jobs = [job1(), job2()]
    try:
        await asyncio.wait(jobs)
    except TypeError as error:
        print(repr(error))

    tasks = [asyncio.create_task(job) for job in jobs]
    done, pending = await asyncio.wait(tasks)
    print(f"{len(done)} done, {len(pending)} pending")


if __name__ == "__main__":
    asyncio.run(main())
