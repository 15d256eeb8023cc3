/**
 * What is made of a value that does not change (a match, a state, a pack) is made once: three hundred views of one wave ask
 * for the same. It is forgotten with the value.
 */
export function memoized<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly it: V }>()
  return (of) => {
    const known = made.get(of) ?? { it: make(of) }
    made.set(of, known)
    return known.it
  }
}
