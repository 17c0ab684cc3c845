"""A warning about what is freed names the line that collects it, once threads have run, too."""
import gc
import threading


async def job():
    pass


thread = threading.Thread(target=print, args=("runs",))
thread.start()
thread.join()
ring = [job()]
ring.append(ring)
del ring
print(gc.collect() > 0)
ring = [job()]
ring.append(ring)
del ring
gc.collect()
kept = job()
print("end")
