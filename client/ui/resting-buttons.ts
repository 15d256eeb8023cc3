/**
 * A button that has nothing to do now rests: it says so (`aria-disabled`), and a click on it does nothing. It is never
 * `disabled`: the browser would take the focus away from whoever just pressed it, and a keyboard or a screen reader
 * would stand nowhere.
 */
export function letButtonsRest(): void {
  // Before any handler of the page. Enter in a form presses its button, too.
  window.addEventListener('click', stopAtResting, { capture: true })
}

function stopAtResting(event: MouseEvent): void {
  const rests = event
    .composedPath()
    .some((node) => node instanceof HTMLButtonElement && node.getAttribute('aria-disabled') === 'true')
  if (!rests) return
  event.preventDefault()
  event.stopImmediatePropagation()
}
