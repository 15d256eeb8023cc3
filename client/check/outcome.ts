/** One line of /check: what was measured, and whether a lesson can rely on it. */
export const checkNames = ['address', 'sockets', 'fallback', 'disk', 'storage', 'awake', 'engine', 'clock'] as const
export type CheckName = (typeof checkNames)[number]

/** 'open': it cannot be known from here yet. */
export type Verdict = 'good' | 'bad' | 'open'

export interface Outcome {
  readonly verdict: Verdict
  /** What came out, in words and figures. */
  readonly measured: string
  /** What to do about it; nothing where all is well. */
  readonly advice: string
}
