/**
 * Light or dark: what the person at this device chose, otherwise what the device says. The page and the wall choose apart,
 * because a teacher's desk is bright in the hall that is dark. A browser that refuses storage forgets the choice.
 */
export type Theme = 'light' | 'dark'
export type ThemeChoice = Theme | 'device'
/** Who chooses: whoever reads pages on this device, or whoever stands at the projector. */
export type ThemePlace = 'page' | 'wall'

const keyOf = (place: ThemePlace): string => `gradient-express.theme.${place}`
const deviceIsDark = matchMedia('(prefers-color-scheme: dark)')
let worn: ThemePlace = 'page'

/** Told on the window when another theme may be worn. */
export const themeWorn = 'theme-worn'

export function themeChoice(place: ThemePlace): ThemeChoice {
  try {
    return choiceOf(localStorage.getItem(keyOf(place)))
  } catch {
    return 'device'
  }
}

export function choiceOf(stored: string | null): ThemeChoice {
  return stored === 'light' || stored === 'dark' ? stored : 'device'
}

function themeOf(choice: ThemeChoice): Theme {
  if (choice !== 'device') return choice
  return deviceIsDark.matches ? 'dark' : 'light'
}

/** Puts on what was chosen for `place`; from then on a change of the device's own setting is followed. */
export function wearTheme(place: ThemePlace): void {
  worn = place
  dress(themeOf(themeChoice(place)))
}

export function chooseTheme(place: ThemePlace, choice: ThemeChoice): void {
  try {
    localStorage.setItem(keyOf(place), choice)
  } catch {
    dress(themeOf(choice))
    return
  }
  wearTheme(place)
}

export function wornTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light'
}

function dress(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  window.dispatchEvent(new Event(themeWorn))
}

deviceIsDark.addEventListener('change', () => wearTheme(worn))
