/** The valley of this room without any canvas: every revealed exam as a mark at its measured height. */
import type { TemplateResult } from 'lit'
import type { View } from '../../shared/match/view-types.ts'
import { t } from '../locale/t.ts'
import { altitudeProfile, type AltitudeMark } from '../ui/altitude-profile.ts'

export function roomProfile(view: View, width: 300 | 640): TemplateResult {
  const { exams, summitBits, floorBits } = view.model
  const marks = exams.map(({ step, bits }, at): AltitudeMark => ({
    bits,
    text: t('curve.at', { step }),
    kind: at === exams.length - 1 ? 'now' : 'ghost',
  }))
  return altitudeProfile({ summitBits, floorBits, marks, width })
}
