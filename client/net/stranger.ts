/**
 * Who it was that answered. In a network that asks for a sign-in first, a page of the network's own comes back in place of
 * everything: with a redirect, or as if all were well. Filters do the same with a page that says no. And when the server is
 * away, a proxy in front of it answers with a page about that. Our own server never answers a request with a page.
 */

/** null: our server, as far as can be seen from outside. */
export function strangerIn({ type, status, headers }: Response): 'sign-in' | 'no-server' | null {
  const asksForSignIn = 511
  const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400)
  if (isRedirect || status === asksForSignIn) return 'sign-in'
  // A proxy that finds an upload too large speaks of the request, not of itself.
  if (status === 413) return null
  if (!/^text\/html/i.test(headers.get('content-type') ?? '')) return null
  return status >= 500 ? 'no-server' : 'sign-in'
}
