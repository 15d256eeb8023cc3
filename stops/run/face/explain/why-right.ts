/** Why the right answer to a question of understanding is right. */
import { textOf } from '../../../../client/locale/t.ts'
import '../questions.en.ts'

export function whyRight(question: string): string {
  return textOf('concept-why', question.replace('concept.', ''))
}
