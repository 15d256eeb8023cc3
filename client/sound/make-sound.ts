/**
 * A sound from its formula: a sum of decaying sines with some seeded noise in them, as samples from -1 to 1. The same
 * seed gives the same samples on every machine that rounds sines alike.
 */
import { randomFrom } from '../../shared/measures/random.ts'
import { soundList, type SoundName, type Tone } from './sound-list.ts'

/** Samples a second; the highest partial of any sound is far below its half. */
export const sampleRate = 22_050
const noiseSeed = 7
/** Loudest sample. */
const peak = 0.8
/** Seconds in which a tone swells, so that it begins without a crack. */
const attack = 0.004

export function makeSound(name: SoundName): Float32Array<ArrayBuffer> {
  const { seconds, tones } = soundList[name]
  const unit = randomFrom(noiseSeed).unit
  const samples = new Float32Array(Math.round(seconds * sampleRate))
  for (const tone of tones) addTone(samples, tone, unit)
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
  // The last tenth fades out, so that the end is no crack either.
  const fade = samples.length / 10
  return samples.map((sample, at) => (peak / loudest) * sample * Math.min(1, (samples.length - 1 - at) / fade))
}

function addTone(samples: Float32Array, tone: Tone, unit: () => number): void {
  const first = Math.round(tone.at * sampleRate)
  const rest = samples.length - first
  let turn = 0
  for (let i = 0; i < rest; i++) {
    const seconds = i / sampleRate
    turn += (tone.from + (tone.to - tone.from) * (i / rest)) / sampleRate
    const wave = (1 - tone.noise) * Math.sin(2 * Math.PI * turn) + tone.noise * (2 * unit() - 1)
    samples[first + i] =
      (samples[first + i] ?? 0) + wave * Math.exp(-seconds / tone.decay) * Math.min(1, seconds / attack)
  }
}
