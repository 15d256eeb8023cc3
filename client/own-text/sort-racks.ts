/** Lets this browser train the depot model of a text, and lays the words on racks by what it has learned of them. */
import { clusterRacks } from '../../shared/own-text/clusters.ts'
import { smallWords } from '../../shared/own-text/key-words.ts'
import { brainFor } from '../../shared/match/brains.ts'
import { depotRecipe } from '../../shared/match/models.ts'
import { parameterTable } from '../../shared/model/config.ts'
import { loadTextPack } from '../../shared/packs/load-pack.ts'
import type { TextFile } from '../../shared/packs/schema.ts'
import { openLab } from '../lab/open-lab.ts'

/** `hear` is told how far it is, from 0 to 1. Rejects with `LabError` when nothing can be trained here. */
export async function racksByMeaning(file: TextFile, hear: (share: number) => void): Promise<TextFile['racks']> {
  const loaded = loadTextPack(file, 'own')
  if (!loaded.ok) throw new Error(loaded.problems[0]?.what)
  const { pack } = loaded
  const lab = await openLab({ pack, allowSoftwareGpu: false })
  try {
    const recipe = depotRecipe(brainFor('class', pack))
    await lab.run({ id: 'sort', ...recipe }, { onProgress: ({ done, all }) => hear(done / all) })
    const { config, weights } = await lab.checkpoint(recipe.to)
    const from = parameterTable(config).find(({ name }) => name === 'embed.token')?.offset ?? 0
    const vector = (word: string) => {
      const at = from + pack.words.indexOf(word) * config.width
      return weights.subarray(at, at + config.width)
    }
    const words = pack.words.slice(1)
    return clusterRacks(words, smallWords(words), vector).map(({ id, words }) => ({ id, words: [...words] }))
  } finally {
    await lab.dispose()
  }
}
