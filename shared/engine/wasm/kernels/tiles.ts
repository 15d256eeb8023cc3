/**
 * The two inner loops that nearly all the time is spent in: a block of 4 rows and 8 columns of a product, held in
 * eight registers while the sum runs. Eight sums side by side hide the latency of an addition.
 *
 * Addresses and strides are in bytes; `k` counts terms. The block starts from `init` (a bias row with stride 0, or
 * the block itself) and is written to `c`. Every entry is summed in the order of k, so results never vary.
 */
import { madd } from './madd'

/** c[4, 8] = init + a[4, k] b[k, 8]. `a` and `b` are row-major. */
export function tile(
  a: usize,
  lda: usize,
  b: usize,
  ldb: usize,
  k: i32,
  init: usize,
  ldi: usize,
  c: usize,
  ldc: usize,
): void {
  let a1 = a + lda
  let a2 = a1 + lda
  let a3 = a2 + lda
  let c00 = v128.load(init)
  let c01 = v128.load(init, 16)
  init += ldi
  let c10 = v128.load(init)
  let c11 = v128.load(init, 16)
  init += ldi
  let c20 = v128.load(init)
  let c21 = v128.load(init, 16)
  init += ldi
  let c30 = v128.load(init)
  let c31 = v128.load(init, 16)
  for (; k > 0; k--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const x0 = v128.load32_splat(a)
    c00 = madd(x0, b0, c00)
    c01 = madd(x0, b1, c01)
    const x1 = v128.load32_splat(a1)
    c10 = madd(x1, b0, c10)
    c11 = madd(x1, b1, c11)
    const x2 = v128.load32_splat(a2)
    c20 = madd(x2, b0, c20)
    c21 = madd(x2, b1, c21)
    const x3 = v128.load32_splat(a3)
    c30 = madd(x3, b0, c30)
    c31 = madd(x3, b1, c31)
    a += 4
    a1 += 4
    a2 += 4
    a3 += 4
    b += ldb
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  c += ldc
  v128.store(c, c10)
  v128.store(c, c11, 16)
  c += ldc
  v128.store(c, c20)
  v128.store(c, c21, 16)
  c += ldc
  v128.store(c, c30)
  v128.store(c, c31, 16)
}

/** c[4, 8] = init + a[k, 4]^T b[k, 8]. Both row-major: the shape of every weight gradient. */
export function tileT(
  a: usize,
  lda: usize,
  b: usize,
  ldb: usize,
  k: i32,
  init: usize,
  ldi: usize,
  c: usize,
  ldc: usize,
): void {
  let c00 = v128.load(init)
  let c01 = v128.load(init, 16)
  init += ldi
  let c10 = v128.load(init)
  let c11 = v128.load(init, 16)
  init += ldi
  let c20 = v128.load(init)
  let c21 = v128.load(init, 16)
  init += ldi
  let c30 = v128.load(init)
  let c31 = v128.load(init, 16)
  for (; k > 0; k--) {
    const b0 = v128.load(b)
    const b1 = v128.load(b, 16)
    const x0 = v128.load32_splat(a)
    c00 = madd(x0, b0, c00)
    c01 = madd(x0, b1, c01)
    const x1 = v128.load32_splat(a, 4)
    c10 = madd(x1, b0, c10)
    c11 = madd(x1, b1, c11)
    const x2 = v128.load32_splat(a, 8)
    c20 = madd(x2, b0, c20)
    c21 = madd(x2, b1, c21)
    const x3 = v128.load32_splat(a, 12)
    c30 = madd(x3, b0, c30)
    c31 = madd(x3, b1, c31)
    a += lda
    b += ldb
  }
  v128.store(c, c00)
  v128.store(c, c01, 16)
  c += ldc
  v128.store(c, c10)
  v128.store(c, c11, 16)
  c += ldc
  v128.store(c, c20)
  v128.store(c, c21, 16)
  c += ldc
  v128.store(c, c30)
  v128.store(c, c31, 16)
}
