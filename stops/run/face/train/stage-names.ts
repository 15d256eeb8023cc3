/** The stages of the model in words: embedding, layer 1 .. `layers`, and what closes the line. */
import { t } from '../t.ts'

export function stageNames(layers: number, last: string): string[] {
  const between = Array.from({ length: layers }, (_, i) => t('weight.layer-at', { layer: i + 1 }))
  return [t('weight.embedding'), ...between, last]
}
