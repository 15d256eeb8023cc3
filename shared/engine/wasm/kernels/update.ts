/** Optimizer steps on the flat parameters; `n` is a multiple of 4. */

/** Sum of the squares, in double precision. */
export function squares(at: usize, n: i32): f64 {
  let low = f64x2.splat(0)
  let high = f64x2.splat(0)
  for (let i = 0; i < n; i += 4) {
    const x = v128.load(at)
    const a = f64x2.promote_low_f32x4(x)
    const b = f64x2.promote_low_f32x4(v128.shuffle<i32>(x, x, 2, 3, 2, 3))
    low = f64x2.add(low, f64x2.mul(a, a))
    high = f64x2.add(high, f64x2.mul(b, b))
    at += 16
  }
  const both = f64x2.add(low, high)
  return f64x2.extract_lane(both, 0) + f64x2.extract_lane(both, 1)
}

/** w -= rate (scale g). */
export function sgd(w: usize, g: usize, n: i32, scale: f32, rate: f32): void {
  const s = f32x4.splat(scale)
  const r = f32x4.splat(rate)
  for (let i = 0; i < n; i += 4) {
    v128.store(w, f32x4.sub(v128.load(w), f32x4.mul(f32x4.mul(v128.load(g), s), r)))
    w += 16
    g += 16
  }
}

/**
 * AdamW (Loshchilov & Hutter 2019) with the bias corrections folded into two factors:
 * w = w keep - stride m / (sqrt(v unbias) + epsilon). Moments too small to matter are set to 0 before they turn
 * into denormals.
 */
export function adamw(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  scale: f32,
  beta1: f32,
  add1: f32,
  beta2: f32,
  add2: f32,
  stride: f32,
  unbias: f32,
  epsilon: f32,
  keep: f32,
): void {
  const tiny = f32x4.splat(1e-30)
  for (let i = 0; i < n; i += 4) {
    const grad = f32x4.mul(v128.load(g), f32x4.splat(scale))
    let first = f32x4.mul(v128.load(m), f32x4.splat(beta1))
    first = f32x4.add(first, f32x4.mul(grad, f32x4.splat(add1)))
    first = v128.andnot(first, f32x4.lt(f32x4.abs(first), tiny))
    let second = f32x4.mul(v128.load(v), f32x4.splat(beta2))
    second = f32x4.add(second, f32x4.mul(f32x4.mul(grad, grad), f32x4.splat(add2)))
    second = v128.andnot(second, f32x4.lt(second, tiny))
    const spread = f32x4.add(f32x4.sqrt(f32x4.mul(second, f32x4.splat(unbias))), f32x4.splat(epsilon))
    const move = f32x4.div(f32x4.mul(first, f32x4.splat(stride)), spread)
    v128.store(m, first)
    v128.store(v, second)
    v128.store(w, f32x4.sub(f32x4.mul(v128.load(w), f32x4.splat(keep)), move))
    w += 16
    g += 16
    m += 16
    v += 16
  }
}
