/**
 * Runs in the page. Waits until it has drawn the view that was told with this number, and nothing of it is still to come:
 * resolves to what the screen is made of, each thing once. Two things of one make and place that say something else are one, so
 * that screens that differ in figures, words or how many rows they have are made of the same. null: the view has not come.
 */
export async function drawn(told: number): Promise<string[] | null> {
  /** In so many frames it has come, if there was a line for it. */
  const most = 300
  /** A word that is so much longer is another thing: it may be too wide for a phone. */
  const longer = 8
  const childrenOf = (each: Element): Element[] => [...(each.shadowRoot?.children ?? []), ...each.children]
  const all = (root: Element): Element[] => [root, ...childrenOf(root).flatMap(all)]
  const shows = (each: Element) => {
    const view: unknown = Reflect.get(each, 'view')
    return typeof view === 'object' && view !== null && Reflect.get(view, 'told') === told
  }
  const isOnItsWay = (each: Element) =>
    Reflect.get(each, 'isUpdatePending') === true ||
    (each.localName === 'game-stage' && Reflect.get(each, 'isStill') !== true)
  const wordsOf = (each: Element) =>
    [...each.childNodes].flatMap((node) => (node instanceof Text ? node.data.split(/\s+/) : []))
  const textOf = (each: Element) => [
    each.localName,
    ...[...each.attributes].map(({ name, value }) => `${name}=${value}`),
    ...wordsOf(each),
  ]
  const isSaid = (name: string) =>
    /^(aria-(label|.*by|valuetext)|alt|for|href|id|name|placeholder|title|value)$/.test(name)
  /** Into `made`: this and all within, by make and place. */
  const makes = (each: Element, place: string, made: Set<string>) => {
    const attributes = [...each.attributes].map(({ name, value }) =>
      isSaid(name) ? `${name}${value.trim() === '' ? '=' : ''}` : `${name}=${value.replaceAll(/\d+/g, '0')}`,
    )
    const longest = Math.max(...wordsOf(each).map(({ length }) => length), 0)
    const mine = `${place}>${each.localName}[${attributes.join()}]${Math.ceil(longest / longer)}`
    made.add(mine)
    for (const child of childrenOf(each)) makes(child, mine, made)
    return made
  }
  let before = ''
  for (let frame = 0; ; frame++) {
    const elements = all(document.documentElement)
    const isTold = elements.some(shows)
    if (!isTold && frame > most) return null
    const now = isTold ? JSON.stringify(elements.map(textOf)) : ''
    if (isTold && now === before && !elements.some(isOnItsWay)) return [...makes(document.body, '', new Set())]
    before = now
    await new Promise((next) => requestAnimationFrame(next))
  }
}
