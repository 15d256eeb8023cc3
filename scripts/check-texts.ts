/** `npm run texts`: what is missing or wrong in the languages on offer, or in those that are named. Ends with 1 where anything is. */
import { offered } from '../client/locale/offered.ts'
import { isLanguage } from '../shared/protocol/languages.ts'
import { englishOfTexts, englishParts, faultsOf } from './texts.ts'

const named = process.argv.slice(2).filter(isLanguage)
const asked = (named.length > 0 ? named : offered).filter((language) => language !== 'en')
const [parts, ofTexts] = await Promise.all([englishParts(), englishOfTexts()])
const faults = asked.flatMap((language) => faultsOf(language, parts, ofTexts))
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
