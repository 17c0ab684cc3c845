data = "naïve\n".encode()
print(data, len(data), data[2])
print(repr(data.decode()))
try:
    data[:3].decode()
except UnicodeDecodeError as error:
    print(error)
print(data[:3].decode("utf-8", "replace"))
print(bytes([104, 105]), bytes(3))
