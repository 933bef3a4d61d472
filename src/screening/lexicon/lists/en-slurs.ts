import { list } from '../list.ts';

/** English slurs by the kind of group that they name; `cuss`, `bad-words` (MIT) and `naughty-words` (CC BY 4.0) were read for them. */
export const enSlurs = [
  list(
    { role: 'slur', target: 'race', severity: 'severe', language: 'en' },
    `nigger, niggers, nigga, niggas, niggaz, niggah, nigguh, niglet, nigglet, nigress, nignog, nig nog, nigs
    sand nigger, sand niggers, sandnigger, timber nigger, prairie nigger, white nigger, porch monkey
    porch monkeys, jungle bunny, jungle bunnies, junglebunny, jigaboo, jiggaboo, jigaboos, spearchucker
    spear chucker, moon cricket, mooncricket, tar baby, tarbaby, pickaninny, piccaninny, coon, coons
    coonass, darkie, darkies, darky, darkey, golliwog, kaffir, kaffirs, kaffer, nappy headed, welfare queen
    kike, kikes, kyke, yids, heebs, hymie, jewboy, jew boy, sheeny, sheenie, oven dodger, christ killer
    christ killers, zhid, chink, chinky, chinaman, chinamen, ching chong, chingchong, ching chang, gook
    gooks, slant eye, slant eyes, slanteye, slant eyed, slit eye, slit eyed, zipperhead, zipper head
    slope head, slopehead, jap, japs, jungle asian, dog eater, dog eaters, bat eater, bat eaters, kung flu
    chinavirus, spic, spics, spick, spicks, wetback, wetbacks, beaner, beaners, taco bender, taco head
    anchor baby, anchor babies, border hopper, border hoppers, border jumper, greaseball, greaseballs, dago
    dagos, wops, guinea wop, polack, polacks, bohunk, paki, pakis, paki basher, curry muncher
    curry munchers, currymuncher, dothead, dot head, pajeet, pajeets, poo in loo, street shitter
    street shitters, camel jockey, camel jockeys, cameljockey, camel fucker, camel fuckers, camel herder
    camelfucker, dune coon, dune coons, sand monkey, sand monkeys, sandmonkey, sand rat, raghead, ragheads
    rag head, rag heads, towelhead, towelheads, towel head, towel heads, diaper head, goat fucker
    goat fuckers, goatfucker, goat humper, goat shagger, hajji scum, arabush, abeed, boong, boongs
    coconut traitor, redskin, redskins, injun, injuns, savage redskin, gypo, gyppo, gyppos, pikey, pikeys
    gippo, cracker ass, honky, honkey, honkies, whitey, whiteys, white trash, wigger, wiggers, wigga, cracka
    peckerwood, gringo, gringos, halfbreed, mudblood, mud people, mud race, mudshark, mud shark
    race traitor, race mixer, race mixing, mongrel race, mutt race, untermensch, untermenschen, shitskin
    shitskins, brown skin invader, rapefugee, rapefugees, refujihadi, invader scum, third world scum
    third world trash, wog, wogs, gweilo, gwailo, uncle tom, house nigger, house negro, negroes, negroid
    negress, dindus, dindu nuffin, yard ape, yard apes, jungle monkey, jungle monkeys, ghetto trash
    ghetto rat, ghetto rats, ching chongs, mayo monkey`,
  ),
  list(
    { role: 'slur', target: 'religion', severity: 'severe', language: 'en' },
    `muzzie, muzzies, muzzy, muzrat, muzrats, muslimes, mudslime, mudslimes, muslime, islamonazi
    islamofascist, islamofascists, mohammedan scum, mozlem, moslem scum, jihadi scum, allah fucker
    bible bashers, christfag, christfags, christard, christtard, christcuck, jesus freak, cow piss drinker
    cow piss drinkers, cow urine drinkers, goy cattle, goyim cattle, kafir scum, kuffar scum, infidel dogs
    infidel dog, infidel pigs, christian dogs, mackerel snapper, zionazi scum, islamotard, religitard
    religitards, koranimal, koranimals`,
  ),
  list(
    { role: 'slur', target: 'sect', severity: 'strong', language: 'en' },
    `rafidi, rawafid, rafidhi, rafidites, nusayri scum, nusayri dogs, nasibi dogs, wahhabi dogs, wahabi scum
    wahhabi filth, takfiri dog, takfiri dogs, takfiri filth, mutah babies, mutah baby, children of mutah
    sons of mutah, grave worshipper, grave worshippers, grave worshipers, idol worshipping shia, shia kafir
    shias kafir, shia kaffir, safavid scum, safavi dogs, party of satan, hizb al shaytan, hizb al lat
    cross worshippers, cross worshipper, taigs, fenian bastard, fenian bastards, fenian scum, orange bastard
    orange bastards, hun scum, prod scum, papist scum, kafir shia, druze dogs, druze traitors, mormon freak
    qadiani dog, qadiani dogs, qadiani kafir`,
  ),
  list(
    { role: 'slur', target: 'group', severity: 'severe', language: 'en' },
    `faggot, faggots, faggotry, fagot, fagots, fag, fags, fagg, faggy, poof, poofs, poofter, poofters, poofta
    batty boy, battyboy, batty man, bum boy, bum bandit, arse bandit, ass bandit, butt pirate, butt buddy
    fudge packer, fudge packers, fudgepacker, pillow biter, pillow biters, cocksucking homo, homos, sodomite
    sodomites, shirtlifter, shirt lifter, lesbo, lesbos, lezzo, lezzie, lezbo, bulldyke, bull dyke
    bulldagger, carpet muncher, carpetmuncher, rug muncher, rug munchers, muff diver, tranny, trannies
    trannie, shemale, shemales, she male, heshe, ladyboy, ladyboys, chick with a dick, chicks with dicks
    troon, troons, trap fag, transtrender, femboy fag, alphabet people, alphabet mafia, gaylord, gay lord
    homo scum, rainbow mafia, groomer fag, gender bender freak, ngaytion, retard, retards, retarded, spastic
    spastics, spaz, spazz, spacker, mongs, mongoloid, mongoloids, mongol retard, window licker
    window licking, windowlicker, cripple, cripples, vegetable retard, autistic screeching, sperg, spergs
    sperging, aspie retard, downsy, midget, midgets, deaf and dumb retard, schizo retard, mental case
    mental patient freak, flid, feminazi, feminazis, femoid, femoids, foid, foids, roastie, roasties, cumrag
    cum rag, cum dump, cumbucket, cock holster, cocktease, cock tease, prick tease, slutbag, dumb cunt
    dumb cunts, dumb bitches, stupid bitch, stupid bitches, stupid cunt, stupid whore, crazy bitch
    fat bitch, ugly bitch, crackwhore, crack whore, attention whore, attention whores, gold digging whore
    gold digging whores, dirty whore, dirty slut, wahmen, skanks, sluts, whores, bitches ain, man hating
    man hater, manhater, manhaters, landwhale, land whale, hambeast, baby factory, breeding cow
    breeding cows, sandwich maker, kitchen slave, dishwasher woman, belongs in the kitchen
    belong in the kitchen, belong on their knees, y chromosome retard`,
  ),
];
