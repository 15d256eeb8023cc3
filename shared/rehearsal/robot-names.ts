/** Simulated players say by their names what they are. One name for each of the most that a rehearsal may have. */
const animals =
  'Heron Marten Newt Badger Wren Otter Finch Lynx Seal Robin Hare Toad Crane Mole Stoat Swift Vole Ibis Koala Lemur Moose Okapi Panda Quail Raven Sloth Tapir Yak Zebra Alpaca Bison Camel Dingo Eagle Ferret Gecko Hippo Iguana Jackal Kiwi Llama Magpie Numbat Osprey Puffin Rabbit Salmon Turtle Urchin Viper Walrus Beaver Cobra Donkey Falcon Gibbon Hamster Jaguar Lizard Monkey'

export const robotNames: readonly string[] = animals.split(' ').map((animal) => `Robot ${animal}`)
