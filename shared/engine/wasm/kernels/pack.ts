/**
 * Between the flat parameters and the shapes that the products want. `padded` blocks have `group` numbers followed
 * by zeros up to `pad`, along rows and columns alike (a head's share of the width is such a group).
 */

/** padded = flat[rows, cols]; the zeros in between are left as they are. */
export function spread(
  flat: usize,
  rows: i32,
  rowGroup: i32,
  rowPad: i32,
  cols: i32,
  colGroup: i32,
  colPad: i32,
  padded: usize,
  stride: usize,
): void {
  for (let r = 0; r < rows; r++) {
    let to = padded + ((r / rowGroup) * rowPad + (r % rowGroup)) * stride
    for (let c = 0; c < cols; c += colGroup) {
      memory.copy(to, flat, 4 * colGroup)
      flat += 4 * colGroup
      to += 4 * colPad
    }
  }
}

/** flat[rows, cols] = padded: the way back. */
export function collect(
  flat: usize,
  rows: i32,
  rowGroup: i32,
  rowPad: i32,
  cols: i32,
  colGroup: i32,
  colPad: i32,
  padded: usize,
  stride: usize,
): void {
  for (let r = 0; r < rows; r++) {
    let from = padded + ((r / rowGroup) * rowPad + (r % rowGroup)) * stride
    for (let c = 0; c < cols; c += colGroup) {
      memory.copy(flat, from, 4 * colGroup)
      flat += 4 * colGroup
      from += 4 * colPad
    }
  }
}

/** [k, n] row-major (n a multiple of 8) -> panels [n / 8][k][8]. */
export function panels(padded: usize, stride: usize, k: i32, n: i32, out: usize): void {
  for (let j = 0; j < n; j += 8) {
    let from = padded + 4 * j
    for (let i = 0; i < k; i++) {
      v128.store(out, v128.load(from))
      v128.store(out, v128.load(from, 16), 16)
      from += stride
      out += 32
    }
  }
}

/** [n, k] row-major (n a multiple of 8 rows) -> panels [n / 8][k][8] of its transpose. */
export function panelsT(padded: usize, stride: usize, k: i32, n: i32, out: usize): void {
  for (let j = 0; j < n; j++) {
    let to = out + 4 * ((j & ~7) * k + (j & 7))
    for (let i = 0; i < k; i++) {
      store<f32>(to, load<f32>(padded + 4 * i))
      to += 32
    }
    padded += stride
  }
}
