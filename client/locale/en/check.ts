/** The page that tells a teacher before the lesson what will work. */
import { bring } from '../brought.ts'

export const checkTexts = bring({
  'check.title': 'Before the lesson',
  'check.text':
    'This page tries what a lesson needs, on this device and in this network. Open it in the room where you will teach: on the computer that hosts, and on a phone.',
  'check.again': 'Check again',
  'check.print': 'Print',
  'check.running': 'Checking …',
  'check.all-good': 'Everything that can be known from here is fine.',
  'check.some-bad': { one: '{count} line needs you.', other: '{count} lines need you.' },
  'check.good': 'fine',
  'check.bad': 'not fine',
  'check.open': 'open',

  'check.name-address': 'Phones find the server',
  'check.name-sockets': 'WebSocket',
  'check.name-fallback': 'Plain http instead',
  'check.name-disk': 'The server can save',
  'check.name-storage': 'This browser remembers',
  'check.name-awake': 'The screen stays on',
  'check.name-engine': 'This browser trains the model',
  'check.name-clock': 'Clocks',

  'check.server': 'The server did not answer.',
  'check.server-do': 'Is it running, and is this device in the same network?',

  'check.address-others': {
    one: '{count} other device has opened this page.',
    other: '{count} other devices have opened this page.',
  },
  'check.address-here': 'This device reaches the server over the network.',
  'check.address-open': 'No other device has opened this page yet, so nobody can know.',
  'check.address-open-do': 'Scan this with a phone that is in the school’s network. This line turns green by itself.',
  'check.address-none': 'The server’s computer is in no network.',
  'check.address-none-do': 'Connect it to the network that the phones are in.',

  'check.sockets-good': 'A message there and back takes {ms} ms.',
  'check.sockets-none': 'No socket gets through from here to the server.',
  'check.sockets-none-do':
    'If the next line is green, the lesson works without. Whoever runs the network can allow WebSocket connections to this server.',
  'check.fallback-good': 'A message there and back takes {ms} ms. It is used only where no socket opens.',
  'check.fallback-held':
    'A message there and back takes {ms} ms; something on the way holds answers back, and the game asks for short ones. It is used only where no socket opens.',
  'check.fallback-none': 'No message comes back over plain http.',
  'check.fallback-none-do': 'If the line before is green too, all is well. If it is red, play over another network.',

  'check.disk-good': 'A trial file was written and is safe on the disk; {gb} GB are free.',
  'check.disk-refused': 'The server could not write a trial file.',
  'check.disk-refused-do': 'Make room on the disk, or let the server write into its folder (DATA_DIR).',
  'check.disk-full-do': 'Make room on the disk: a lesson’s models would fill it.',

  'check.storage-good': 'What was written a moment ago could be read again.',
  'check.storage-refused': 'This browser keeps nothing for this page.',
  'check.storage-refused-do':
    'Leave the private window, or allow this site to store data. Without it nobody finds the way back after a reload by themselves: keep the recovery code.',

  'check.awake-good': 'The browser keeps the screen on during a lesson.',
  'check.awake-none': 'The browser gives no page on this address the right to keep the screen on.',
  'check.awake-none-do': 'Open it as http://localhost or by https, or tell the device itself to stay awake.',
  'check.awake-refused': 'The browser refused to keep the screen on.',
  'check.awake-refused-do':
    'Plug the device in: a low battery is the usual reason. Or tell the device itself to stay awake.',

  'check.engine-good': 'Two real steps of the class’s model {where}: {ms} ms a step.',
  'check.engine-none': 'No engine of this browser can train.',
  'check.engine-none-do': 'The server trains instead. Host from a newer browser, and it trains there.',
  'check.engine-late': 'After {seconds} seconds two steps of the class’s model were still not done.',
  'check.engine-alone-do':
    'This server trains no models: the browser of whoever hosts must. Host from a newer browser or a faster computer.',
  'check.engine-slow-do': 'That is slow for a class: the server trains instead.',

  'check.clock-good':
    'The clocks of this device and the server are {span} apart. The game goes by the server’s clock alone.',
  'check.clock-same': 'The clocks of this device and the server show the same time.',
  'check.clock-do': 'Set the wrong one right: dates in reports come from the server’s.',
})
