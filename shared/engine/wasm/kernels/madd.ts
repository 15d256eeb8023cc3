/**
 * sum + x y, four numbers at a time: nearly all the time is spent in this. With relaxed SIMD the processor may do it in
 * one go and round once instead of twice: faster, but the last bits then depend on the machine.
 */
export function madd(x: v128, y: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(x, y, sum)
  return f32x4.add(sum, f32x4.mul(x, y))
}
