/** Which screen an address means. Plain data both ways, so that it can be tested without a page. */
import { at, hasServer, within } from '../net/base.ts'

export type Route =
  | { readonly screen: 'landing' }
  | { readonly screen: 'join'; readonly code: string | null }
  | { readonly screen: 'play'; readonly code: string }
  | { readonly screen: 'host'; readonly code: string }
  | { readonly screen: 'projector'; readonly code: string }
  | { readonly screen: 'report'; readonly code: string }
  | { readonly screen: 'solo' }
  | { readonly screen: 'homework'; readonly id: string }
  | { readonly screen: 'homeworks' }
  | { readonly screen: 'bench' }
  | { readonly screen: 'check' }
  | { readonly screen: 'plan' }
  | { readonly screen: 'lessons'; readonly stop: string | null }
  | { readonly screen: 'school'; readonly page: string }
  | { readonly screen: 'lost' }

/** People type codes in any case, with spaces and dashes between the letters. */
export function cleanCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

const alone = ['solo', 'bench', 'check', 'plan', 'homeworks'] as const

/** Screens without anything behind their name. */
function isAlone(name: string): name is (typeof alone)[number] {
  return alone.some((each) => each === name)
}

export function routeOf(path: string): Route {
  const [first = '', second = '', ...rest] = path.split('/').filter((part) => part !== '')
  const code = cleanCode(second)
  if (rest.length > 0) return { screen: 'lost' }
  if (first === '') return { screen: 'landing' }
  if (isAlone(first) && second === '') return { screen: first }
  if (first === 'homework' && second !== '') return { screen: 'homework', id: second }
  if (first === 'lessons') return { screen: 'lessons', stop: second === '' ? null : second }
  if (first === 'school' && second !== '') return { screen: 'school', page: second }
  if (first === 'join') return { screen: 'join', code: code === '' ? null : code }
  if (code === '') return { screen: 'lost' }
  if (first === 'play' || first === 'host' || first === 'projector' || first === 'report') {
    return { screen: first, code }
  }
  return { screen: 'lost' }
}

/** The screen that this page's own address means. */
export function routeHere(): Route {
  if (!hasServer) return { screen: 'solo' }
  const path = within(location.pathname)
  return path === null ? { screen: 'lost' } : routeOf(path)
}

/** Shows another screen without loading the page again. `path` is one within the app. */
export function navigate(path: string, replace = false): void {
  if (replace) history.replaceState(null, '', at(path))
  else history.pushState(null, '', at(path))
  window.dispatchEvent(new PopStateEvent('popstate'))
}
