/**
 * Runs in the page. Waits until it has drawn the view that was told with this number, and nothing of it is still to come:
 * resolves to all that stands there, with every figure as one and the same, so that screens that differ in figures alone are
 * alike. null: the view has not come.
 */
export async function drawn(told: number): Promise<string | null> {
  /** In so many frames it has come, if there was a line for it. */
  const most = 300
  const all = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot === null ? [] : all(each.shadowRoot))])
  const shows = (each: Element) => {
    const view: unknown = Reflect.get(each, 'view')
    return typeof view === 'object' && view !== null && Reflect.get(view, 'told') === told
  }
  const isOnItsWay = (each: Element) =>
    Reflect.get(each, 'isUpdatePending') === true ||
    (each.localName === 'game-stage' && Reflect.get(each, 'isStill') !== true)
  const textOf = (each: Element) => [
    each.localName,
    ...[...each.attributes].map(({ name, value }) => `${name}=${value}`),
    ...[...each.childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])),
  ]
  let before = ''
  for (let frame = 0; ; frame++) {
    const elements = all(document)
    const isTold = elements.some(shows)
    if (!isTold && frame > most) return null
    const now = JSON.stringify(elements.map(textOf)).replaceAll(/\d+/g, '0')
    if (isTold && now === before && !elements.some(isOnItsWay)) return now
    before = now
    await new Promise((next) => requestAnimationFrame(next))
  }
}
