def half(number):
    if number % 2 != 0:
        raise ValueError(f"{number} is odd")
    return number // 2


try:
    half(3)
except ValueError as error:
    print(error)
    print(repr(error))
    print(isinstance(error, Exception), isinstance(error, LookupError))

print(half(5))
