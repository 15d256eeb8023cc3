/**
 * Matrix products out of tiles. Rows are padded to 4 and columns to 8 by whoever lays out the memory, so there are
 * no ragged edges here. Addresses and strides are in bytes; all else counts numbers.
 */
import { tile, tileT } from './tiles'

/**
 * c[rows, n] = init + a[rows, k] w[k, n], where `panels` holds w cut into panels of 8 columns ([n / 8][k][8]).
 * A panel stays in the nearest cache while all rows pass by.
 */
export function matmul(
  a: usize,
  lda: usize,
  rows: i32,
  panels: usize,
  k: i32,
  n: i32,
  init: usize,
  ldi: usize,
  c: usize,
  ldc: usize,
): void {
  for (let j = 0; j < n; j += 8) {
    let ai = a
    let ii = init + 4 * j
    let ci = c + 4 * j
    for (let i = 0; i < rows; i += 4) {
      tile(ai, lda, panels, 32, k, ii, ldi, ci, ldc)
      ai += 4 * lda
      ii += 4 * ldi
      ci += 4 * ldc
    }
    panels += 32 * k
  }
}

/** c[rows, n] += a[k, rows]^T b[k, n]. */
export function addMatmulT(
  a: usize,
  lda: usize,
  k: i32,
  b: usize,
  ldb: usize,
  rows: i32,
  n: i32,
  c: usize,
  ldc: usize,
): void {
  for (let j = 0; j < n; j += 8) {
    let ci = c + 4 * j
    for (let i = 0; i < rows; i += 4) {
      tileT(a + 4 * i, lda, b + 4 * j, ldb, k, ci, ldc, ci, ldc)
      ci += 4 * ldc
    }
  }
}
