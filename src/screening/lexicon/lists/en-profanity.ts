import { list } from '../list.ts';

/** English profanity by how bad it is; written beside the lists of cuss and bad-words (both MIT), each entry weighed anew. */
export const enProfanity = [
  list(
    { role: 'profanity', severity: 'severe', language: 'en' },
    `fuck, fucks, fucked, fucking, fuckin, fukin, fuk, fuking, fck, fk, fcking, fkn, fking, f off, f you, eff you
    fuq, phuck, fuckery, fuckup, fuck up, fucked up, clusterfuck, mindfuck, ratfuck, bumfuck, buttfuck, assfuck, skullfuck
    fuckable, fuckfest, motherfucking, muthafucka, muthafuckin, mothafucka, mothafuckin, what the fuck, wtf
    omfg, ffs, for fuck sake, for fucks sake, holy fuck, cumming, cumshot, cum dumpster, cumdumpster
    cumslut, jizz, jism, spooge, blowjob, blow job, handjob, hand job, rimjob, rim job, footjob, deepthroat
    deep throat, gangbang, gang bang, bukkake, creampie, circlejerk, circle jerk, jerk off, jerking off
    jack off, wank, wanking, masturbating, buttplug, butt plug, fisting, fingerfuck, fleshlight, cameltoe
    camel toe, upskirt, milf, milfs, dickless, schlong, hard on, hardon, ballsack, ball sack, nutsack, pussy
    punani, poontang, clit, titties, titty, boobies, tit fuck, titfuck, butthole, bunghole, cornhole
    shagger, smegma, goatse`,
  ),
  list(
    { role: 'profanity', severity: 'strong', language: 'en' },
    `shit, shits, shitty, shite, shitshow, shit show, shitload, shithole, shit hole, shithouse, shitpost
    shitting, shat, bullshit, bull shit, bullshitter, horseshit, horse shit, dogshit, dog shit, batshit
    apeshit, chickenshit, jackshit, jack shit, holy shit, dumbshit, smartass, smart ass
    half assed, candyass, bullcrap, piss, pissed, pissing, goddamn, goddamned, goddammit, god damn, god damn it, bollocks, bollox, bugger all, turd, turds`,
  ),
  list(
    { role: 'profanity', severity: 'mild', language: 'en' },
    `damn, damned, dammit, damnit, arse, arses, half arsed, crap, crappy, pissed off, taking the piss, feck, fecking
    frigging, friggin, freaking hell, effing, bloody hell
    (laugh|laughed|laughing|work|worked|working|freeze|froze|freezing|sweat|sweating) (my|your|his|her|our|their) (ass|arse|asses) off`,
  ),
];
