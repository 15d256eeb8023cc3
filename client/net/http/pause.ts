/** After a request that failed, ms. */
export const pause = 500

export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
