/** What is told of Garage once the match is over: its story and its awards. */
import { bring } from '../../../client/locale/brought.ts'

export const garageEndingTexts = bring({
  'story.garage':
    'With one coal car each, width {widths} was best. The largest car came to {widest} [bits], the best to {best}.',
  'story.garage.later': 'With ten times the coal it was width {later}.',

  'award.garage-car': 'Best for its coal: {who}',
  'award.garage-car-text': '{bits} bits better than the usual shape',
  'award.garage-chips': 'Eye for size: {who}',
  'award.garage-chips-text': '{bits} bits saved with cars',
})
