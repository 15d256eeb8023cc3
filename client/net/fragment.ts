/** The address' fragment, which browsers send to nobody, taken out of it if it is what is looked for. */
export function takeFragment(wanted: RegExp): string | null {
  const fragment = location.hash.slice(1)
  if (!wanted.test(fragment)) return null
  history.replaceState(history.state, '', location.pathname + location.search)
  return fragment
}
