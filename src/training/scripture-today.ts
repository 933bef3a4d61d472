/** Words of the old Bible and what a translation of today has for them. */
const WORDS: ReadonlyMap<string, string> = new Map(
  `thou:you thee:you ye:you thy:your thine:your thyself:yourself hath:has doth:does saith:says hast:have dost:do didst:did hadst:had
  shalt:shall wilt:will wast:were wert:were canst:can couldst:could wouldst:would shouldest:should mayest:may unto:to spake:spoke
  sware:swore begat:fathered brethren:brothers raiment:clothes ass:donkey asses:donkeys kine:cows whore:prostitute whores:prostitutes
  whoredom:prostitution whoredoms:prostitution harlot:prostitute thereof:of_it therein:in_it thereon:on_it wherein:in_which whereof:of_which
  wherefore:therefore hither:here thither:there whither:where whence:from_where nigh:near yea:yes nay:no verily:truly behold:look lo:see
  damsel:girl maidservant:servant_girl handmaid:servant_girl smite:strike smote:struck smitten:struck slew:killed slain:killed slay:kill meat:food corn:grain
  victuals:food wroth:angry twain:two subtil:crafty peradventure:perhaps sojourn:live sojourned:lived heathen:nations perdition:destruction
  iniquity:wickedness iniquities:sins sepulchre:tomb sepulchres:tombs publicans:tax_collectors publican:tax_collector
  devils:demons devil:demon ghost:spirit charity:love substance:possessions oxen:cattle swine:pigs dung:waste bowels:heart loins:waist`
    .split(/\s+/)
    .map((pair) => pair.replaceAll('_', ' ').split(':') as [string, string]),
);

/** What lies before -eth or -est where the verb ends in a silent e. */
const SILENT: ReadonlySet<string> = new Set(
  `mak tak giv gav liv com cam lov mov sav serv hav believ receiv caus abid hid rid ris aris judg desir endur despis chang cleav smit writ bit
  provid hat devis ceas rejoic increas forgiv leav becom overcom rul defil divid us clos bruis prais promis rebuk provok pleas refus`.split(
    /\s+/,
  ),
);

/** An English verse of 1769 in the words of today: whoever quotes one now, quotes a newer translation. */
export function typeAsToday(verse: string): string {
  const renewed = verse.replace(/\b[A-Za-z]+\b/g, (word) => {
    const lower = word.toLowerCase();
    if (word === 'LORD') return 'Lord';
    const plain = WORDS.get(lower) ?? (lower === word ? presentOf(word) : word);
    return word === lower ? plain : plain[0]!.toUpperCase() + plain.slice(1);
  });
  return renewed
    .replace(/\b([Yy]ou) art\b/g, '$1 are')
    .replace(/\b([Aa])rt you\b/g, '$1re you')
    .replace(
      /\b([Yy]ou )([a-z]{2,})est\b/g,
      (_, you, stem) => `${you}${SILENT.has(stem) ? `${stem}e` : stem}`,
    );
}

/** `cometh` as `comes`, `walketh` as `walks`, `sitteth` as `sits`. */
function presentOf(word: string): string {
  const stem = /^([a-z]{2,})eth$/.exec(word)?.[1];
  if (stem === undefined || /te$|t[hi]$|[hv]enti$/.test(stem)) return word;
  if (stem === 'se') return 'sees';
  if (SILENT.has(stem) || /(?:[sxzoi]|[cs]h)$/.test(stem)) return `${stem}es`;
  return `${/([^ls])\1$/.test(stem) ? stem.slice(0, -1) : stem}s`;
}

/** A verse of the Quran in the letters of today's Arabic, as readers type it: no vowels, and long ones written out. */
export function typeWithoutVowels(verse: string): string {
  return verse
    .replace(/ى\u0670(?=[\p{L}\p{M}])/gu, 'ا')
    .replace(/ى\u0670/g, 'ى')
    .replaceAll('\u0653', '')
    .replace(/و\u0670/g, 'ا')
    .replace(/\u0621\p{M}*ا/gu, 'آ')
    .replace(/\u0670/g, 'ا')
    .normalize('NFC')
    .replace(/[\p{M}\u06e5\u06e6\u0640]/gu, '')
    .replaceAll('\u0671', 'ا')
    .replace(/(?<![\u0621-\u064a])(ال)?(لل)?رحمان/g, '$1$2رحمن')
    .replace(/هاذ/g, 'هذ')
    .replace(/ذالك/g, 'ذلك')
    .replace(/لاكن/g, 'لكن')
    .replace(/هاؤلا/g, 'هؤلا')
    .replace(/الاه/g, 'اله');
}
