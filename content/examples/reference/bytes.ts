const data = encode("naïve\n");
print(data, len(data), data[2]);
print(repr(data.decode()));
const first = new Bytes(data.subarray(0, 3));
try {
  first.decode();
} catch (error) {
  if (!(error instanceof UnicodeDecodeError)) throw error;
  print(error);
}
print(first.decode("utf-8", "replace"));
print(new Bytes([104, 105]), new Bytes(3));
