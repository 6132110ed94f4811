/** Typed arrays as text: base64 of their bytes, little-endian, for columns inside JSON. */
type Column = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float64Array;
type ColumnType<C extends Column> = { new (buffer: ArrayBuffer): C; readonly BYTES_PER_ELEMENT: number };

export function toBase64(column: Column): string {
  return Buffer.from(column.buffer, column.byteOffset, column.byteLength).toString('base64');
}

/** The column that `text` spells. Throws a RangeError where its bytes are no whole number of elements. */
export function fromBase64<C extends Column>(type: ColumnType<C>, text: string): C {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length % type.BYTES_PER_ELEMENT !== 0) {
    throw new RangeError(`Expected whole elements of ${type.BYTES_PER_ELEMENT} bytes, got ${bytes.length} bytes.`);
  }
  // A copy of its own: pooled buffers are not aligned for wider elements.
  return new type(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
}
