/** The host's desk while a lesson runs: what the class does, what the big button does, and what comes then. */
import { bring } from '../brought.ts'

export const deskTexts = bring({
  'so-far.title': 'This class so far',
  'desk.next': 'Next step',
  'desk.track': 'Plan of this lesson',
  'desk.then': 'Then:',
  'desk.beside': 'For you',
  'desk.hold': 'Wait for the measurement',
  'desk.hold-then': 'The lab is still at the answer that comes next. It goes on by itself then.',
  'desk.skip': 'Do not wait: go on without the answer',
  'desk.skip-then': 'Nothing would be told here, and nobody paid for it.',
  'desk.may-go-dark':
    'This browser cannot keep the screen on here. Set this computer so that its screen stays on during the lesson.',
  'desk.no-timer': 'No timer: you decide when it goes on.',
  'desk.done-of': '{done} of {of} done',
  'desk.and-more': 'and {count} more',
  'desk.away': { one: '{count} player is away', other: '{count} players are away' },
  'desk.free-away': { one: 'Free the seat of {count} who is away', other: 'Free the seats of {count} who are away' },
  'desk.free-away-text': 'They can come back with their points, as long as there is a seat.',
  'desk.out': { one: '{count} player removed', other: '{count} players removed' },
  'desk.let-back': 'Let back in',
  'desk.let-back-name': 'Let {name} back in',
  'desk.seats': 'Seats',
  'desk.more': 'More',
  'desk.more-title': 'More for this room',
  'desk.end-text': 'The match ends here, and what was measured so far stays in the report.',
  'desk.skip-text': 'The rest of this stop is left out. What was measured so far stays.',
  'desk.projector-short': 'Projector',

  'desk.step-1-text': 'It opens in a tab of its own: put that on the big screen. This desk stays with you.',
  'desk.step-1-done': '✓ It is open. Need it once more?',
  'desk.step-2': 'Players join',
  'desk.step-2-text': 'On any phone: scan this, or go to {address} and type the code.',
  'desk.brought': 'This room goes on with a model that was brought: it stands on no board beside other rooms.',
  'desk.nobody': 'Nobody is on board yet.',
  'desk.plan-is': 'Plan: {stops}',

  'doors.label': 'Doors',
  'doors.open': 'Open',
  'doors.ask': 'Ask me',
  'doors.closed': 'Closed',
  'doors.open-text': 'Whoever has the code may come in.',
  'doors.ask-text': 'Whoever is new waits until you let them in.',
  'doors.closed-text': 'Nobody new comes in. Who has a seat may come back.',

  'knock.nobody': 'Nobody waits at the door',
  'knock.title': { one: '{count} at the door', other: '{count} at the door' },
  'knock.nameless': 'Somebody',
  'knock.new': '{name} wants to come in.',
  'knock.full': '{name} wants to come in, but no seat is free.',
  'knock.name': '{name} asks to come in under this name, which is not let in by itself. Is it a real one?',
  'knock.seat': '{name} asks for the seat of this name.',
  'knock.lost': '{name} has a seat here, but does not know its name.',
  'knock.removed': '{name}, whom you have removed, asks to come back.',
  'knock.crowded': '{name} wants to come in, on a device that has several seats already.',
  'knock.device': '{name} asks to come in, on a device of somebody whom you have removed.',
  'knock.sign': 'Number {sign} is on their screen.',
  'knock.let-in': 'Let in',
  'knock.let-in-name': 'Let {name} in',
  'knock.no': 'No',
  'knock.no-name': 'Say no to {name}',
  'knock.all': 'Let all {count} in',
  'knock.which': 'Seat for {name}',
  'knock.give': 'Give this seat',
  'knock.no-seat': 'No seat is away.',
  'knock.room': 'All {limit} seats are taken. A yes adds a seat.',

  'seating.open': { one: 'Change the {count} team …', other: 'Change the {count} teams …' },
  'seating.title': 'Teams',
  'seating.add': 'Add a team',
  'seating.mix': 'Mix the teams anew',
  'seating.name-of': 'Name of the {team}',
  'seating.remove-name': 'Remove the {team}',
  'seating.text':
    'Type a new name into a field; an empty field brings the old one back. To move one player, close this, tap the player and then a team.',
  'seating.not-now': 'Teams stay as they are in this part of the stop: what they do now counts for the team.',
  'seating.stay': 'A team that has played cannot be removed.',

  'crowd.open': 'Remove several …',
  'crowd.title': 'Remove several players',
  'crowd.text': 'The newest come first. Whoever is removed stays out until you let them back in.',
  'crowd.wave': 'Everyone who came last ({count})',
  'crowd.none': 'Nobody',
  'crowd.remove': { one: 'Remove {count} player', other: 'Remove {count} players' },

  'rehearse.title': 'Alone? Rehearse the lesson',
  'rehearse.text':
    'Simulated players join, guess, bet and teach by themselves, some well and some badly. The model is trained for real; nothing counts on a board.',
  'rehearse.players': 'How many',
  'rehearse.start': { one: 'Rehearse with {count} simulated player', other: 'Rehearse with {count} simulated players' },
  'rehearse.on': {
    one: 'Rehearsal with {count} simulated player: this match counts on no board.',
    other: 'Rehearsal with {count} simulated players: this match counts on no board.',
  },
  'rehearse.end': 'End the rehearsal',
  'rehearse.end-text':
    'The simulated players leave and the room starts over: what was rehearsed is gone. Real players keep their seats, and the class will meet the same cards.',
  'rehearse.simulated': 'simulated',

  'desk.next-end': 'End the match and show the result',
  'desk.next-stop': 'Go on to {stop}',

  'desk.then-end': 'the standings, the class’s line on the board, and the report.',

  'thumbs-desk.off': 'Thumbs for the class’s own model: off',
  'thumbs-desk.on': 'Thumbs for the class’s own model: on',
  'thumbs-desk.text':
    'When this class has trained a model at Signal Box, players of later lessons meet some of its sentences, before the start and after the end, and give each a thumb up or down. At the next Signal Box these thumbs count beside the votes.',
  'thumbs-desk.kept':
    'Off in each lesson until you switch it on. Then this is kept under the class code: some sentences that the class’s model writes today, and how many thumbs up and down each sentence got. No names, no seats. “Delete this class” deletes it, too.',
  'thumbs-desk.no-model':
    'No model of an earlier lesson in this world yet: today there is nothing to give thumbs to. What the class trains today is met in its next lesson.',
  'thumbs-desk.released': {
    one: '{count} sentence of the class’s model can be met today.',
    other: '{count} sentences of the class’s model can be met today.',
  },
  'thumbs-desk.none': 'No thumbs have come yet.',
  'thumbs-desk.came': {
    one: '{count} thumb came in earlier lessons. Sentences that got any: {sentences}.',
    other: '{count} thumbs came in earlier lessons. Sentences that got any: {sentences}.',
  },
  'thumbs-desk.agree':
    'Where several met the same sentence, two of them agree in {agree} of {of} cases; coins would in half of them.',
  'thumbs-desk.given': { one: '{count} thumb was given today.', other: '{count} thumbs were given today.' },
  'thumbs-desk.use': 'Use thumbs in this lesson',
  'thumbs-desk.delete': 'Delete thumbs of earlier lessons',
  'thumbs-desk.delete-text':
    'The sentences and thumbs that earlier lessons with this class code have left go for good, as far as this browser has hosted them. Rooms that are still there keep their own record until they are deleted.',
  'thumbs-desk.left': {
    one: '{count} more lesson of this class was hosted on another device. Its thumbs stay out.',
    other: '{count} more lessons of this class were hosted on another device. Their thumbs stay out.',
  },
})
