/** This stop in words for the desk: what the class does, what the big button does, and what comes then. */
import { bring } from '../../../client/locale/brought.ts'

export const kitchenDeskTexts = bring({
  'doing.data-kitchen.bet': 'Everyone bets which dirt costs most, and what a machine does that bins by itself.',
  'doing.data-kitchen.sort':
    'Every team sorts the same cards: keep, fix, bin or merge. Tools and almanac are on the phones.',
  'doing.data-kitchen.rule': 'The class agrees on a filter rule against glorp and on the price of leaking.',
  'doing.data-kitchen.blind': 'The screen shows what the surprise meter saw, and that it cannot see a lie.',
  'doing.data-kitchen.machine':
    'The screen shows what came of the machine’s own binning, what each dirt costs, and who bet well.',
  'doing.data-kitchen.teams': 'A fresh brain is trained on what each team has let through; the bars come one by one.',
  'doing.data-kitchen.filter': 'The screen shows what the filter stopped, and what it made unsayable.',
  'doing.data-kitchen.switch': 'Everyone bets where the oversight switch should stand.',
  'doing.data-kitchen.again': 'The screen shows the class’s own decisions with the switch in each position.',
  'doing.data-kitchen.say': 'Everyone writes why the machine needs people. You can put two answers on the wall.',
  'doing.data-kitchen.said': 'Two answers side by side, if you choose two, and one that holds.',
  'next.data-kitchen.bet': 'Close the bets and start the belts',
  'next.data-kitchen.sort': 'Stop the belts',
  'next.data-kitchen.rule': 'Close the rule and look at the meter',
  'next.data-kitchen.blind': 'See what the machine did',
  'next.data-kitchen.machine': 'See what the teams did',
  'next.data-kitchen.teams': 'Go on',
  'next.data-kitchen.filter': 'Move the switch',
  'next.data-kitchen.again': 'Let them say it',
  'next.data-kitchen.say': 'Close the texts and show the answer',
  'next.data-kitchen.switch': 'Close the bets and measure',
  'then.data-kitchen.bet': 'Sort. The same cards for every team.',
  'then.data-kitchen.sort': 'What was sorted is measured while the class goes on.',
  'then.data-kitchen.rule': 'Reveal. What the surprise meter could not see.',
  'then.data-kitchen.blind': 'Reveal. What came of the machine’s own binning.',
  'then.data-kitchen.machine': 'Reveal. What each team’s cleaning was worth.',
  'then.data-kitchen.teams': 'The filter, or the switch.',
  'then.data-kitchen.filter': 'Bet. Machine, people, or both?',
  'then.data-kitchen.again': 'Say it. Why does the machine need people?',
  'then.data-kitchen.say': 'Two answers, and one that holds.',
  'then.data-kitchen.switch': 'Reveal. Who should decide?',
})
