import time

for seconds in (float("inf"), -float("inf"), 1e308, 2**63):
    try:
        time.sleep(seconds)
    except OverflowError as error:
        print(repr(error))
time.sleep(9e9)
time.sleep(9e9)
print(f"{time.monotonic():.0f}")
