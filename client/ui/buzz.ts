/** A phone that can be felt shakes once. Not where movement is unwanted, and never before its person has touched it. */
export function buzz(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  if (!navigator.userActivation?.hasBeenActive) return
  navigator.vibrate?.(180)
}
