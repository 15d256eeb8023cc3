/**
 * Words that are refused when they stand alone. The lists of the languages are those of the package `naughty-words`
 * (LDNOOBW, CC BY 4.0), less what is a harmless word or somebody's name elsewhere, and more of what it lacks.
 */
import ar from 'naughty-words/ar.json' with { type: 'json' }
import cs from 'naughty-words/cs.json' with { type: 'json' }
import de from 'naughty-words/de.json' with { type: 'json' }
import en from 'naughty-words/en.json' with { type: 'json' }
import es from 'naughty-words/es.json' with { type: 'json' }
import fr from 'naughty-words/fr.json' with { type: 'json' }
import it from 'naughty-words/it.json' with { type: 'json' }
import pl from 'naughty-words/pl.json' with { type: 'json' }
import pt from 'naughty-words/pt.json' with { type: 'json' }
import ru from 'naughty-words/ru.json' with { type: 'json' }
import tr from 'naughty-words/tr.json' with { type: 'json' }
import { harmless, lacking } from './insults.ts'
import { withoutAccents } from './name-keys.ts'

/** Shorter words of one language are too often a word of another: `am`, `con`, `sik`. */
const SHORTEST = 4

const shipped = [en, de, fr, es, it, tr, pl, pt, cs, ru, ar]
  .flat()
  .filter((word) => Array.from(word).length >= SHORTEST)

const listed = new Set([...shipped, ...lacking].flatMap(spellings))
for (const word of harmless.flatMap(spellings)) listed.delete(word)

/** As it is written, without accents, and with German umlauts spelt out. */
function spellings(entry: string): readonly string[] {
  const word = entry.normalize('NFC').toLowerCase().replaceAll('ß', 'ss')
  const spelt = word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue')
  return [word, spelt, withoutAccents(word).replaceAll('ł', 'l').replaceAll('ı', 'i')]
}

/** Whether this word, in small letters, is one of them; also when letters are drawn out: `hureeee`. */
export function isListed(word: string): boolean {
  return listed.has(word) || listed.has(word.replaceAll(/(\p{L})\1{2,}/gu, '$1'))
}
