function half(number: number) {
  if (number % 2 !== 0) throw new ValueError(`${number} is odd`);
  return number / 2;
}

try {
  half(3);
} catch (error) {
  print(error);
  print(repr(error));
  print(error instanceof Exception, error instanceof LookupError);
}

print(half(5));
