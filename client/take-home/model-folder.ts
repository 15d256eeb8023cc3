/** The model as a folder of files, packed into one. */
import { zipSync } from 'fflate'
import type { Gpt2Files } from '../../shared/gpt2/gpt2-files.ts'

/** `name`: of the folder. `about`: a text for whoever opens it. */
export function modelFolder(files: Gpt2Files, name: string, about: string): Blob {
  const letters = new TextEncoder()
  const bytes = zipSync({
    [name]: {
      'config.json': letters.encode(files['config.json']),
      'model.safetensors': files['model.safetensors'],
      'tokenizer.json': letters.encode(files['tokenizer.json']),
      'README.md': letters.encode(about),
    },
  })
  return new Blob([bytes], { type: 'application/zip' })
}
