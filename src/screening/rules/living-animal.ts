import { isFunctionWord } from '../classifier/function-words.ts';
import type { Mark } from '../lexicon/marks.ts';
import { type TextView, WORD } from '../normalize/text-view.ts';
import { hashesOf, hashOf } from '../normalize/word-hash.ts';

/**
 * Whether a word for an animal means one: somebody's, so many, driven or bitten by, or in a row with others of the farm. "His
 * two dogs", "bitten by a snake", "with sheep and donkeys" are about no person, whoever else the sentence names; "you are
 * dogs and pigs" is.
 */
export function isLivingAnimal(view: TextView, hostile: Mark): boolean {
  const { wordHash } = view;
  if (!ANIMALS.has(wordHash[hostile.last]!)) return false;
  const sentence = view.wordSentence[hostile.first]!;
  const wordAt = (word: number): number =>
    word >= 0 && view.wordSentence[word] === sentence ? wordHash[word]! : 0;
  let before = hostile.first - 1;
  if (ATTRIBUTES.has(wordAt(before))) before--;
  const isOwned = OWNERS.has(wordAt(before));
  if (isOwned || NUMBERS.has(wordAt(before))) {
    if (SAYING.has(wordAt(before - 1))) return false;
    // "The president and his dogs" are no pets.
    if (!isOwned || wordAt(before - 1) !== AND) return true;
  }
  if (ARTICLES.has(wordAt(before))) before--;
  if (HANDLING.has(wordAt(before)) || (wordAt(before) === BY && SUFFERED.has(wordAt(before - 1))))
    return true;
  return isInRow(view, hostile, wordAt);
}

/** "Sheep, cattle and donkeys": beside another animal, and nothing says that somebody is either. */
function isInRow(view: TextView, hostile: Mark, wordAt: (word: number) => number): boolean {
  let first = hostile.first;
  while (hostile.first - first < FARTHEST_IN_ROW && isOfRow(wordAt(first - 1))) first--;
  let last = hostile.last;
  while (last - hostile.last < FARTHEST_IN_ROW && isOfRow(wordAt(last + 1))) last++;
  let others = 0;
  for (let word = first; word <= last; word++) if (HERD.has(wordAt(word))) others++;
  const opener = wordAt(first - 1);
  const isPlain = (isFunctionWord(opener) && !SAYING.has(opener)) || HANDLING.has(opener);
  const isOpened = isPlain && (view.wordFlags[first]! & WORD.afterPause) === 0;
  return others >= 2 && isOpened;
}

const isOfRow = (hash: number): boolean =>
  HERD.has(hash) || JOINS.has(hash) || OWNERS.has(hash) || ARTICLES.has(hash) || ATTRIBUTES.has(hash);

/** A herd is looked at so many words to either side, so that one without end costs no more. */
const FARTHEST_IN_ROW = 10;

const ANIMALS = hashesOf(`
  animal animals ape apes baboon baboons beast beasts cattle chimp chimps cockroach cockroaches creature creatures dog dogs donkey donkeys
  flea fleas goat goats gorilla gorillas hyena hyenas insect insects jackal jackals leech leeches lice locust locusts maggot
  maggots mice mongrel mongrels monkey monkeys mouse parasite parasites pest pests pig pigs rat rats serpent serpents sheep snake snakes
  swine viper vipers vulture vultures worm worms`);

const HERD = hashesOf(`
  animals ape apes birds bull bulls calves camel camels cat cats cattle chicken chickens cow cows dog dogs donkey donkeys duck ducks
  fish geese goat goats hens horse horses insects lamb lambs livestock mice monkeys mule mules ox oxen pig pigs rabbits rams rats
  sheep snakes swine`);

const OWNERS = hashesOf("my our his her their its someone's neighbour's neighbor's");
const NUMBERS = hashesOf(
  'two three four five six seven eight nine ten twelve twenty thirty forty fifty hundred thousand many several dozen few 2 3 4 5 6 10 20',
);
const ARTICLES = hashesOf('a an the some any another');
const ATTRIBUTES = hashesOf(
  'male female young old wild stray little small big white black brown spotted new pet farm dead sick own other live',
);
const JOINS = hashesOf('and or nor');

/** What stands before an animal that is met, kept or used. "Ruled by pigs" is not among it. */
const HANDLING = hashesOf(`
  with from on upon under behind without keep keeps kept keeping feed feeds fed feeding buy buys bought sell sells sold selling ride rides
  rode riding walk walks walked walking milk milks milked raise raises raised own owns owned steal steals stole adopt adopted rescue
  rescued train trained use uses used using eat eats ate eating saw found caught lost`);

const AND = hashOf('and');
const BY = hashOf('by');
const SUFFERED = hashesOf(
  'bitten bit stung chased attacked mauled killed eaten kicked injured infested carried spread',
);

/** Words by which somebody is called one, or stands in front of what he is called. */
const SAYING = hashesOf(`
  is are was were am be been being you u ur youre you're theyre they're these those they them he she like as such than call called calls
  of what just nothing only all bunch pack by`);
