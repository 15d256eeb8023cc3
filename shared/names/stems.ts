/**
 * What is refused inside a longer word too. The package's English patterns, with those that hit real names (Dickinson,
 * Cummings, Assmann, Bich, Fukuyama) drawn tighter by its own means, and stems of other languages that no name has.
 */
import {
  collapseDuplicatesTransformer,
  DataSet,
  englishDataset,
  englishRecommendedTransformers,
  englishRecommendedWhitelistMatcherTransformers,
  parseRawPattern,
  type PhraseBuilder,
  RegExpMatcher,
  resolveConfusablesTransformer,
  resolveLeetSpeakTransformer,
  toAsciiLowerCaseTransformer,
} from 'obscenity'
import { foreignStems, passing, stemsOfOtherScripts, tightened } from './insults.ts'

type Word = { readonly originalWord: string }

/** A phrase with these patterns; what only holds them by chance is let through. */
function described<T>(phrase: PhraseBuilder<T>, patterns: readonly string[]): PhraseBuilder<T> {
  for (const pattern of patterns) phrase.addPattern(parseRawPattern(pattern))
  for (const name of passing) phrase.addWhitelistedTerm(name)
  return phrase
}

/** The package's matcher reads doubled letters as one, all but these. */
function asEnglish(pattern: string): string {
  return pattern.replaceAll(/([^beolsg])\1+/gu, '$1')
}

/** English: the package's data set, each phrase that was drawn tighter replaced by ours. */
const english = new DataSet<Word>()
  .addAll(englishDataset)
  .removePhrasesIf(({ metadata }) => metadata !== undefined && Object.hasOwn(tightened, metadata.originalWord))
for (const patterns of Object.values(tightened)) {
  english.addPhrase((phrase) => described(phrase, patterns.split(' ').map(asEnglish)))
}

/** Other languages: letters are compared without repetition on both sides, so that `puttana` is found as `putana`. */
const foreign = new DataSet<Word>().addPhrase((phrase) =>
  described(
    phrase,
    foreignStems.map((stem) => stem.replaceAll(/(.)\1+/gu, '$1')),
  ),
)

const matchers = [
  new RegExpMatcher({ ...english.build(), ...englishRecommendedTransformers }),
  new RegExpMatcher({
    ...foreign.build(),
    blacklistMatcherTransformers: [
      resolveConfusablesTransformer(),
      resolveLeetSpeakTransformer(),
      toAsciiLowerCaseTransformer(),
      collapseDuplicatesTransformer({ defaultThreshold: 1 }),
    ],
    whitelistMatcherTransformers: englishRecommendedWhitelistMatcherTransformers,
  }),
]

export function holdsStem(text: string): boolean {
  const small = text.toLowerCase()
  return matchers.some((matcher) => matcher.hasMatch(text)) || stemsOfOtherScripts.some((stem) => small.includes(stem))
}
