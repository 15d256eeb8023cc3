/** The sounds by name: seconds, and the formula's ingredients. No file is fetched: `make-sound.ts` makes them in the page. */

export interface Tone {
  /** Hz at the beginning and at the end. */
  readonly from: number
  readonly to: number
  /** Share of noise in the wave, 0..1. */
  readonly noise: number
  /** Seconds until the tone has fallen to 1/e. */
  readonly decay: number
  /** Seconds after the sound's beginning. */
  readonly at: number
}

export const soundList = {
  /** A phase has ended: the station's bell, two partials that do not fit each other. */
  bell: {
    seconds: 1.4,
    tones: [
      { from: 784, to: 784, noise: 0, decay: 0.45, at: 0 },
      { from: 2103, to: 2103, noise: 0, decay: 0.2, at: 0 },
    ],
  },
  /** One real step: the ratchet of the crank. */
  crank: {
    seconds: 0.12,
    tones: [
      { from: 620, to: 480, noise: 0.35, decay: 0.025, at: 0 },
      { from: 410, to: 360, noise: 0.2, decay: 0.03, at: 0.04 },
    ],
  },
  /** The train leaves for the many steps that nobody cranks. */
  whistle: {
    seconds: 0.9,
    tones: [
      { from: 590, to: 622, noise: 0.12, decay: 0.6, at: 0 },
      { from: 740, to: 784, noise: 0.06, decay: 0.5, at: 0.05 },
    ],
  },
  /** The loss ran away: the train is off the rails. */
  thud: {
    seconds: 0.7,
    tones: [
      { from: 120, to: 45, noise: 0.25, decay: 0.16, at: 0 },
      { from: 75, to: 40, noise: 0.5, decay: 0.2, at: 0.16 },
    ],
  },
  /** Somebody has pulled STOP: shoes on the wheels, and the train stands. */
  brake: {
    seconds: 0.8,
    tones: [
      { from: 1900, to: 900, noise: 0.45, decay: 0.3, at: 0 },
      { from: 110, to: 70, noise: 0.1, decay: 0.12, at: 0.45 },
    ],
  },
  /** A model has told what it should have kept. */
  drip: {
    seconds: 0.35,
    tones: [
      { from: 500, to: 1300, noise: 0, decay: 0.05, at: 0 },
      { from: 900, to: 1500, noise: 0, decay: 0.06, at: 0.12 },
    ],
  },
  /** A curtain is drawn, and what is behind it is told. */
  curtain: {
    seconds: 0.8,
    tones: [
      { from: 300, to: 700, noise: 0.85, decay: 0.35, at: 0 },
      { from: 659, to: 659, noise: 0, decay: 0.3, at: 0.35 },
    ],
  },
  /** An exam below every exam before it in this match. */
  chime: {
    seconds: 1.3,
    tones: [
      { from: 523, to: 523, noise: 0, decay: 0.35, at: 0 },
      { from: 659, to: 659, noise: 0, decay: 0.35, at: 0.13 },
      { from: 1047, to: 1047, noise: 0, decay: 0.5, at: 0.26 },
    ],
  },
} as const satisfies Readonly<Record<string, { readonly seconds: number; readonly tones: readonly Tone[] }>>

/** A sound, and how it is played. */
export interface Sound {
  readonly name: SoundName
  /** Playback speed: 1 as it was made, 2 an octave higher. */
  readonly pitch: number
}

export type SoundName = keyof typeof soundList
