/**
 * Which language this page speaks: the one that was chosen on this device, else the room's, else the browser's. A wall goes by its
 * room first, for it speaks to all.
 */
import type { Language } from '../../shared/protocol/languages.ts'
import { isLanguage } from '../../shared/protocol/languages.ts'
import { offered, offeredOf } from '../locale/offered.ts'
import { speak } from '../locale/speak.ts'
import { deviceKeeps } from '../net/keepsakes.ts'
import type { Route } from './router.ts'

type Screen = Route['screen']

let screen: Screen = 'landing'
let room: Language | null = null

/** As chosen on this device; null: it has no wish of its own. */
export function chosenLanguage(): Language | null {
  const kept = deviceKeeps.get('language')
  return isLanguage(kept) && offered.includes(kept) ? kept : null
}

/** Resolves when the page speaks accordingly. */
export async function chooseLanguage(language: Language | null): Promise<void> {
  deviceKeeps.put('language', language)
  await speakHere()
}

/** The room at hand speaks this; null: nothing in particular, or there is no room. */
export function roomSpeaks(language: Language | null): void {
  if (language === room) return
  room = language
  void speakHere()
}

/** The page shows this screen from now on. Resolves when it speaks what it should there. */
export async function speakOn(shown: Screen): Promise<void> {
  screen = shown
  await speakHere()
}

async function speakHere(): Promise<void> {
  await speak(languageOn(screen, room, chosenLanguage(), navigator.languages))
}

/** Desk and report are one person's, and do not follow the room. */
export function languageOn(
  on: Screen,
  ofRoom: Language | null,
  chosen: Language | null,
  ofBrowser: readonly string[],
): Language {
  const spoken = ofRoom !== null && offered.includes(ofRoom) ? ofRoom : null
  const own = chosen ?? offeredOf(ofBrowser)
  if (on === 'projector') return spoken ?? own
  return on === 'join' || on === 'play' ? (chosen ?? spoken ?? own) : own
}
