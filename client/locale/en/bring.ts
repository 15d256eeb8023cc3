/** A model that was taken home and is brought back. */
import { bring } from '../brought.ts'

export const bringTexts = bring({
  'bring.title': 'Go on with a model',
  'bring.text':
    'A model that was taken home is trained on here. Its size is then the one that counts. What comes of it stands on no board beside other rooms.',
  'bring.files': 'The page, the zip file, or the safetensors file',
  'bring.read': 'Read. Words that it knows: {count}.',
  'bring.away': 'Without this model',
})
