/**
 * When two names are one on the wall: to the ear (case, accents, spaces and signs do not count) and to the eye, where a
 * Cyrillic а is an a. The eye's table is Unicode's own of confusable letters (UTS 39), as the package ships it.
 */
import unhomoglyph from 'unhomoglyph'

/**
 * Two names are twins if they share a key. There are two, because look-alikes differ with case: a small letter may have
 * a twin that its capital lacks, and the other way round.
 */
export function nameKeys(name: string): readonly [asWritten: string, inCapitals: string] {
  const plain = withoutAccents(name).replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
  return [`a ${unhomoglyph(plain).toLowerCase()}`, `A ${unhomoglyph(plain.toUpperCase())}`]
}

/** Every key of these names: what is taken. */
export function keysOf(names: Iterable<string>): Set<string> {
  return new Set([...names].flatMap(nameKeys))
}

/** Marks that any letter may carry go; vowel signs, which are letters of their script in all but name, stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{Script=Inherited}/gu, '')
}
