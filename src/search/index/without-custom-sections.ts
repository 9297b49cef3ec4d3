/** Reads an unsigned LEB128 number: its value, and where it ends. */
function leb128(bytes: Uint8Array, from: number): [value: number, end: number] {
  let value = 0;
  for (let at = from, shift = 0; ; at++, shift += 7) {
    const byte = bytes[at] as number;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return [value, at + 1];
  }
}

/** WebAssembly without its custom sections, which say only what made it (https://webassembly.github.io/spec/core/binary/modules.html). */
export function withoutCustomSections(module: Uint8Array): Uint8Array {
  const kept = [module.subarray(0, 8)];
  for (let at = 8; at < module.length; ) {
    const [size, from] = leb128(module, at + 1);
    if (module[at] !== 0) kept.push(module.subarray(at, from + size));
    at = from + size;
  }
  return Buffer.concat(kept);
}
