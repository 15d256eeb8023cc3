/**
 * Attention of whole rows of text, one head at a time. A head's query, key and value lie side by side in `qkv` rows:
 * [query of every head | key of every head | value of every head], each head `pad` numbers wide (a multiple of 8)
 * of which the first `hs` count.
 *
 * `spans` lists the texts as triples of i32: first row, t (how many rows), byte offset of their probabilities.
 * Probabilities of one head are [t rounded up to 4][t rounded up to 8]; entries outside the text are 0 in rows
 * below t. Tiles may spill over the end of a text into the rows of the next one, which is written later.
 */
import { expRow, largest, scaleRow, sum4 } from './exp'
import { tile, tileT } from './tiles'

/** y = softmax(q k^T scale) v. `scratch` holds pad * (t rounded up to 8) numbers; `zero` is a row of zeros. */
export function attend(
  spans: usize,
  count: i32,
  qkv: usize,
  stride: usize,
  heads: i32,
  hs: i32,
  pad: i32,
  scale: f32,
  causal: i32,
  probs: usize,
  y: usize,
  strideY: usize,
  scratch: usize,
  zero: usize,
): void {
  for (let s = 0; s < count; s++) {
    const first = load<i32>(spans)
    const t = load<i32>(spans, 4)
    let p = probs + load<i32>(spans, 8)
    spans += 12
    const wide = (t + 7) & ~7
    const strideP: usize = 4 * wide
    for (let h = 0; h < heads; h++) {
      const q = qkv + first * stride + 4 * h * pad
      const k = q + 4 * heads * pad
      const v = k + 4 * heads * pad
      transpose(k, stride, t, hs, scratch)
      for (let i = 0; i < t; i += 4) {
        const seen = causal ? min(i + 4, t) : t
        const end = (seen + 7) & ~7
        const row = p + i * strideP
        for (let j = 0; j < end; j += 8) {
          tile(q + i * stride, stride, scratch + 4 * j * hs, 32, hs, zero, 0, row + 4 * j, strideP)
        }
        for (let r = i; r < min(i + 4, t); r++) softmax(p + r * strideP, causal ? r + 1 : t, end, wide, scale)
        for (let c = 0; c < pad; c += 8) {
          const out = y + (first + i) * strideY + 4 * (h * pad + c)
          tile(row, strideP, v + 4 * c, stride, seen, zero, 0, out, strideY)
        }
      }
      p += ((t + 3) & ~3) * strideP
    }
  }
}

/** From dy to dqkv. `scratch` holds (pad + (t rounded up to 4)) * (t rounded up to 8) numbers. */
export function attendBack(
  spans: usize,
  count: i32,
  qkv: usize,
  stride: usize,
  heads: i32,
  hs: i32,
  pad: i32,
  scale: f32,
  causal: i32,
  probs: usize,
  dy: usize,
  strideY: usize,
  dqkv: usize,
  scratch: usize,
  zero: usize,
): void {
  const part: usize = 4 * heads * pad
  for (let s = 0; s < count; s++) {
    const first = load<i32>(spans)
    const t = load<i32>(spans, 4)
    let p = probs + load<i32>(spans, 8)
    spans += 12
    const wide = (t + 7) & ~7
    const strideP: usize = 4 * wide
    const d = scratch + 4 * pad * wide
    for (let h = 0; h < heads; h++) {
      const q = qkv + first * stride + 4 * h * pad
      const dq = dqkv + first * stride + 4 * h * pad
      const dyh = dy + first * strideY + 4 * h * pad
      transpose(q + 2 * part, stride, t, hs, scratch)
      for (let i = 0; i < t; i += 4) {
        const seen = causal ? min(i + 4, t) : t
        const end = (seen + 7) & ~7
        const row = d + i * strideP
        for (let j = 0; j < end; j += 8) {
          tile(dyh + i * strideY, strideY, scratch + 4 * j * hs, 32, hs, zero, 0, row + 4 * j, strideP)
        }
        for (let r = i; r < min(i + 4, t); r++) softmaxBack(p + r * strideP, d + r * strideP, end, wide, scale)
        for (let c = 0; c < pad; c += 8) {
          tile(row, strideP, q + part + 4 * c, stride, seen, zero, 0, dq + i * stride + 4 * c, stride)
        }
      }
      for (let j = 0; j < t; j += 4) {
        const from = causal ? j : 0
        for (let c = 0; c < pad; c += 8) {
          const dk = dq + part + j * stride + 4 * c
          const at = from * strideP + 4 * j
          tileT(d + at, strideP, q + from * stride + 4 * c, stride, t - from, zero, 0, dk, stride)
          tileT(p + at, strideP, dyh + from * strideY + 4 * c, strideY, t - from, zero, 0, dk + part, stride)
        }
      }
      p += ((t + 3) & ~3) * strideP
    }
  }
}

/** t rows of hs numbers become panels [t / 8][hs][8], filled up with zeros. */
function transpose(from: usize, stride: usize, t: i32, hs: i32, to: usize): void {
  const wide = (t + 7) & ~7
  for (let j = 0; j < wide; j++) {
    let cell = to + 4 * ((j & ~7) * hs + (j & 7))
    for (let c = 0; c < hs; c++) {
      store<f32>(cell, j < t ? load<f32>(from + 4 * c) : 0)
      cell += 32
    }
    from += stride
  }
}

/** Softmax of the first `seen` of `end` scores; zeros from there to `wide`. */
function softmax(row: usize, seen: i32, end: i32, wide: i32, scale: f32): void {
  for (let j = seen; j < end; j++) store<f32>(row + 4 * j, -1e30)
  const sum = expRow(row, end, largest(row, end), scale)
  scaleRow(row, end, 1 / sum)
  for (let j = end; j < wide; j += 4) v128.store(row + 4 * j, f32x4.splat(0))
}

/** d becomes p (d - sum(p d)) scale. */
function softmaxBack(p: usize, d: usize, end: i32, wide: i32, scale: f32): void {
  let dot = f32x4.splat(0)
  for (let j = 0; j < end; j += 4) {
    dot = f32x4.add(dot, f32x4.mul(v128.load(p + 4 * j), v128.load(d + 4 * j)))
  }
  const mean = f32x4.splat(sum4(dot))
  const f = f32x4.splat(scale)
  for (let j = 0; j < end; j += 4) {
    const back = f32x4.sub(v128.load(d + 4 * j), mean)
    v128.store(d + 4 * j, f32x4.mul(f32x4.mul(v128.load(p + 4 * j), back), f))
  }
  for (let j = end; j < wide; j += 4) v128.store(d + 4 * j, f32x4.splat(0))
}
