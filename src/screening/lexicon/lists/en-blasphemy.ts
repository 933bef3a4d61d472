import { list } from '../list.ts';

/** English contempt for God, for what is sacred, for sects and for the writer, in the words that need their name beside them. */
export const enBlasphemy = [
  list(
    { role: 'mockery', language: 'en' },
    `thug, bully, butcher, tyrant, dictator, war criminal, mass murderer, terrorist, killer, drunk, drunkard, fool, idiot, imbecile, fake, phoney
    bastard, bastard child, monster, demon, devil, idol, puppet, failure, failed experiment, sick joke, bad joke, pervert, predator, conman
    con man, con artist, cheap magician, magician, sorcerer, beggar, cheap liar, liar, thief, thieves, gang of, bunch of, a band of, criminals
    perverts, killers, murderers, bandits, gangsters, whore, slut, prostitute, tramp, adulteress, harlot, cheater, den of, nest of, brothel
    pigsty, whorehouse, circus, zoo, freak show, puppet show, comedy, joke, laughing stock, cult, waste paper, pulp, trash talk
    only good for, good for (wiping|lighting|burning|the bin|the fire|nothing), pages for wiping, fit for the (bin|fire|toilet|sewer)
    book of (shit|lies|hate|filth|nonsense|terror|murder), manual for (murderers|killers|terrorists|rapists|idiots), pile of (lies|shit|crap|stones|trash|filth)
    diary of a (pervert|madman|maniac), work of a (madman|maniac|pervert|drunk), ravings of, ramblings of, genocidal, maniac, psychopath, sadist
    lunatic, retard, cruel joke, bloodthirsty idol, desert demon, moon demon, moon god, war god, goat god, sky man, sky wizard, sky tyrant
    invisible man, bearded man in the (sky|clouds), imaginary, make believe, does not care, doesn't care, is deaf, is blind, is dead, has been dead
    is dead and stinking, is asleep, busy torturing, can't hear, too stupid to hear, must have been drunk, was drunk, can rot, can burn
    can go to hell, can suck, can kiss, should be ashamed of himself, not worth my spit, deserves no worship, deserves to be spat on
    slept with (a child|children|a nine year old), married a (child|nine year old|six year old), child rapist, child bride, camel thief, goat thief
    camel driver, illiterate, epileptic fit, false prophet, fake prophet, impostor, imposter, charlatan, quack, fraudster`,
  ),
  list(
    { role: 'curse', language: 'en' },
    `spit on, spit at, spit in the face of, piss on, shit on, wipe my feet on, wipe my shoes on, wipe your feet on, wipe my nose with, blow my nose in
    blow my nose with, stamp on, stomp on, trample on, laugh in the face of, flush, shred, tear up, rip up, defecate on, urinate on, i curse, we curse
    (rot|burn) in (the|) hell, drop dead`,
  ),
  list(
    { role: 'expulsion', severity: 'severe', language: 'en' },
    `must be (cleansed|purged|freed|cleaned|rid|emptied) (of|from), should be (cleansed|purged|cleaned|rid|emptied) of, will be (cleansed|purged|cleaned) of
    clean our (land|city|country|town|streets) of, cleanse our (land|city|country|town|streets) of, disarm and deport, convert or leave, pay or leave
    should (pay or leave|convert or leave|be driven into the sea), driven into the sea, chase them out, throw them all out, sell them as slaves`,
  ),
  list(
    { role: 'contempt', language: 'en' },
    `sold the country, sold our country, drink our blood, only understand (the sword|force|violence|the boot|the stick|bullets), respect only (the boot|force)
    can be bought, never to be trusted, never turn your back on, smile at you by day, treachery is in their blood, in their blood, by blood, by birth
    has (no|) honour, have no honour, has no honour, no honour, without honour, without honor, spies, traitors by birth, enemy within, fifth column
    fifth columnists, servants of (iran|tehran|israel|the west|satan), devil worshippers, devil worshipper, grave worshippers, fire worshippers
    infidels, heretics, apostates, kuffar, takfiris, breed like, breed too fast, outbreed us, multiply like, eat our bread, live off us, leeches
    should hold (a gun|an office|power), are isis, are isis in suits, are all isis, are daesh, terrorists in, snakes with, wolves in`,
  ),
  list(
    { role: 'insult', target: 'author', clause: 'author', severity: 'strong', language: 'en' },
    `(your|this) pen is (filth|for sale|poison), burn your press card, delete your (article|account) you, crawl back to your (masters|hole|embassy)
    how much (did they pay you|were you paid|are you paid) to (write|spread|post) this (garbage|trash|filth|rubbish|shit|propaganda)
    (what|which) kind of (idiot|moron|fool|donkey) (writes|wrote) (this|that), what drugs (was|is|were) (the|you) (author|writer|columnist) (on|taking)
    (did|was) (a|this written by a) (monkey|donkey|pig|child) (write|type) this, was the (writer|author|columnist) (drunk|high|on drugs|asleep)
    couldn't write a (shopping list|sentence|postcard), could not write a (shopping list|sentence|postcard), sold (his|her|your|their) (conscience|soul|pen)
    pen for hire, paid (hack|shill|liar|whore|propagandist|troll), presstitute, presstitutes, press whore, whore of the regime, prostitute of a journalist
    excuse for a (columnist|journalist|writer|reporter|author|editor), so called (columnist|journalist|writer|reporter|author|editor) (lies|lied|is a liar)
    disgrace to (journalism|the profession|your profession|the press), shame of journalism, lapdog of, mouthpiece of the, propagandist, scribbler
    fire (this|that|the) (idiot|imbecile|moron|fool|liar|clown), sack (this|that|the) (idiot|imbecile|moron|fool|liar|clown)`,
  ),
];
