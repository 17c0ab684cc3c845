import time

begin = time.perf_counter()
end = time.time() + 2
while time.time() < end:
    pass
print(f"{time.perf_counter() - begin:.3f}")
