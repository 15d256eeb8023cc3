/** Small work on rows of numbers: looking up, picking out, adding. `n` is a multiple of 4, strides are in bytes. */

/** x[i] = table[tokens[i]] + places[positions[i]]. */
export function embed(
  tokens: usize,
  positions: usize,
  count: i32,
  table: usize,
  places: usize,
  strideW: usize,
  x: usize,
  stride: usize,
  n: i32,
): void {
  for (let i = 0; i < count; i++) {
    const what = table + load<i32>(tokens) * strideW
    const where = places + load<i32>(positions) * strideW
    for (let j: usize = 0; j < usize(4 * n); j += 16) {
      v128.store(x + j, f32x4.add(v128.load(what + j), v128.load(where + j)))
    }
    tokens += 4
    positions += 4
    x += stride
  }
}

/** Adds dx[i] to the gradient rows of its token and of its position. */
export function embedBack(
  tokens: usize,
  positions: usize,
  count: i32,
  dtable: usize,
  dplaces: usize,
  strideW: usize,
  dx: usize,
  stride: usize,
  n: i32,
): void {
  for (let i = 0; i < count; i++) {
    addRow(dtable + load<i32>(tokens) * strideW, dx, n)
    addRow(dplaces + load<i32>(positions) * strideW, dx, n)
    tokens += 4
    positions += 4
    dx += stride
  }
}

/** out[i] = x[index[i]]. */
export function pick(x: usize, stride: usize, index: usize, count: i32, out: usize, n: i32): void {
  for (let i = 0; i < count; i++) {
    memory.copy(out, x + load<i32>(index) * stride, 4 * n)
    index += 4
    out += stride
  }
}

/** x[index[i]] = from[i]; the other rows of x become 0. */
export function putBack(from: usize, stride: usize, index: usize, count: i32, x: usize, rows: i32, n: i32): void {
  memory.fill(x, 0, rows * stride)
  for (let i = 0; i < count; i++) {
    memory.copy(x + load<i32>(index) * stride, from, 4 * n)
    index += 4
    from += stride
  }
}

/** x[i] += bias for every row. */
export function addBias(x: usize, stride: usize, rows: i32, bias: usize, n: i32): void {
  for (let i = 0; i < rows; i++) {
    addRow(x, bias, n)
    x += stride
  }
}

/** sum += x[i] over the rows: the gradient of a bias. */
export function addRows(x: usize, stride: usize, rows: i32, sum: usize, n: i32): void {
  for (let i = 0; i < rows; i++) {
    addRow(sum, x, n)
    x += stride
  }
}

function addRow(to: usize, from: usize, n: i32): void {
  for (let j: usize = 0; j < usize(4 * n); j += 16) {
    v128.store(to + j, f32x4.add(v128.load(to + j), v128.load(from + j)))
  }
}
