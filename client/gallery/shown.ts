/** What the gallery shows to its frames: they are pages of their own, and ask the one that holds them. */
import type { View } from '../../shared/match/view-types.ts'
import type { Pack } from '../../shared/packs/pack.ts'

export const looks = ['phone', 'wall', 'desk'] as const
export type Look = (typeof looks)[number]

export interface Shown {
  readonly views: Readonly<Record<Look, View>>
  readonly pack: Pack
}

declare global {
  interface Window {
    /** Of the page that holds the frames; null until a match is there. */
    shown?: Shown | null
  }
}

/** Sent to each frame when there is something else to show. */
export const shownAnew = 'shown-anew'
