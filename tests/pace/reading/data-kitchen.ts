/** What the Data Kitchen gives to read. */
import { DIRT } from '../../../stops/data-kitchen/kinds.ts'
import type { KitchenView } from '../../../stops/data-kitchen/types.ts'
import { count, FIGURE, piece, texts, when, type Piece } from './pieces.ts'

const SORT = texts(
  'sort',
  'kitchen.sort',
  'kitchen.sort-text',
  'kitchen.sort-how',
  'kitchen.sort-two',
  'kitchen.glorp-text',
)
const KINDS = DIRT.map((kind) => `kitchen.example-${kind}`)

/** The second question comes when the first is answered, and the belt when both are. */
function ofBets({ bets, sort }: Pick<KitchenView, 'bets' | 'sort'>): Piece[] {
  return [
    texts('bet', 'kitchen.bet-dirt', 'kitchen.bet-dirt-text', ...KINDS),
    ...when(bets.dirt.shown.mine !== null, texts('bet machine', 'kitchen.bet-machine', 'kitchen.bet-machine-text')),
    ...when(sort !== null, texts('begin', 'kitchen.begin'), SORT),
  ]
}

/** What a phase says, and the figures of what was measured; the cards are read as they are judged. */
export function ofKitchen({
  phase,
  bets,
  sort,
  blind,
  machine,
  teams,
  filter,
  again,
  rule,
  say,
}: KitchenView): Piece[] {
  switch (phase) {
    case 'bet':
      return ofBets({ bets, sort })
    case 'sort':
      return [SORT]
    case 'rule':
      return [
        texts('rule', 'kitchen.rule', 'kitchen.rule-text', 'kitchen.price-text', 'kitchen.price-measured'),
        ...(rule?.proposals ?? []).map(({ rule: letters }) => piece(`rule ${letters}`, 2 * FIGURE)),
      ]
    case 'switch':
      return [texts('switch', 'kitchen.switch', 'kitchen.switch-text')]
    case 'say':
      return [texts('say', 'kitchen.say', 'kitchen.say-text')]
    case 'said':
      return [
        texts('said', 'kitchen.said', 'kitchen.said-text'),
        ...when(say?.contrast != null, piece('contrast', count(...(say?.contrast ?? [])))),
      ]
    case 'blind':
      return [...when(blind !== null, texts('blind', 'kitchen.blind', 'kitchen.blind-text', 'kitchen.blind-how'))]
    case 'machine':
      return [
        ...when(machine?.auto != null, texts('machine', 'kitchen.machine', 'kitchen.machine-text', 'kitchen.won-how')),
        ...(machine?.kinds ?? []).map(({ kind }) => piece(`kind ${kind}`, FIGURE)),
      ]
    case 'teams':
      return [
        ...when((teams?.length ?? 0) > 0, texts('teams', 'kitchen.teams', 'kitchen.together', 'kitchen.care')),
        ...(teams ?? []).map(({ team }) => piece(`team ${team}`, 2 * FIGURE)),
      ]
    case 'filter':
      return [...when(filter !== null, texts('filter', 'kitchen.filter', 'kitchen.filter-text', 'kitchen.filter-leak'))]
    case 'again':
      return [...when(again !== null, texts('again', 'kitchen.again', 'kitchen.again-text', 'kitchen.best-way'))]
  }
}
