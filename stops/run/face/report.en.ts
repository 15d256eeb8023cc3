/** What the Run shows of itself in the report. */
import { bring } from '../../../client/locale/brought.ts'

export const runReportTexts = bring({
  'sheet.sentences': 'Sentences',
  'sheet.credit': 'Credit, bits',
  'sheet.credit-low': 'Credit, low end',
  'sheet.credit-high': 'Credit, high end',
  'sheet.before': 'Run {run}: held-out loss before, bits a word',
  'sheet.after': 'Run {run}: held-out loss after, bits a word',
  'sheet.audited': 'Run {run}: measured again by the server',
  'report.drop': 'The model',
  'report.drop-text':
    '[Surprise](surprise) at [unseen sentences](held-out) (the field calls it held-out loss) fell from {before} to {after} bits a word: {drop} bits less.',
  'report.curve': '[Surprise](surprise), [batch] by batch',
  'report.credit': 'What each team’s cargo did',
  'report.forecasts': 'Forecasts',
  'report.off': 'Off by',
  'report.forecast-bits': 'Forecast, bits',
  'report.of-drop': 'for the drop',
  'report.of-card': 'for the first card',
  'report.before': 'Before',
  'report.after': 'After',
})
