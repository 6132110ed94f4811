/** Ids of a source, as they come, turned into indices 0 … n − 1 that ascend with them. */

/**
 * Replaces every id in `column` by its index among the distinct ids, and gives those, ascending. In place, because a
 * column may hold tens of millions of rows.
 */
export function toIndices(column: Uint32Array): Uint32Array {
  let largest = 0;
  for (let row = 0; row < column.length; row++) if (column[row] > largest) largest = column[row];
  // A look-up table is quickest, but only where ids are about as many as they are large: one id may be four billion.
  return largest <= 4 * column.length + 1_000_000 ? byTable(column, largest) : bySearch(column);
}

function byTable(column: Uint32Array, largest: number): Uint32Array {
  const index = new Uint32Array(largest + 1);
  for (let row = 0; row < column.length; row++) index[column[row]] = 1;
  let distinct = 0;
  for (let id = 0; id <= largest; id++) distinct += index[id];
  const ids = new Uint32Array(distinct);
  let next = 0;
  for (let id = 0; id <= largest; id++) {
    if (index[id] === 0) continue;
    ids[next] = id;
    index[id] = next++;
  }
  for (let row = 0; row < column.length; row++) column[row] = index[column[row]];
  return ids;
}

function bySearch(column: Uint32Array): Uint32Array {
  const ids = distinctOf(column);
  for (let row = 0; row < column.length; row++) column[row] = indexOf(ids, column[row]);
  return ids;
}

function distinctOf(column: Uint32Array): Uint32Array {
  const sorted = column.slice().sort();
  let distinct = 0;
  for (let at = 0; at < sorted.length; at++) {
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[distinct++] = sorted[at];
  }
  return sorted.slice(0, distinct);
}

/** The index of `id` in ascending `ids`, −1 where it is not there. */
export function indexOf(ids: Uint32Array, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (ids[middle] === id) return middle;
    if (ids[middle] < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
