/** The text of one field of a form; '' when it is not there. */
export function formText(form: EventTarget | FormData | null, name: string): string {
  const data = form instanceof HTMLFormElement ? new FormData(form) : form
  const value = data instanceof FormData ? data.get(name) : null
  return typeof value === 'string' ? value : ''
}
