import { list } from '../list.ts';

/** Plain English insults, most of them absent from profanity lists; the mild ones are evidence only when aimed. */
export const enInsults = [
  list(
    { role: 'insult', target: 'addressee', severity: 'strong', language: 'en' },
    `off your (meds|rocker|head), eat shit, eat my (ass|shit|shorts), kiss my ass, kiss my arse
    suck my (dick|cock|balls), suck a dick, bite me, go to hell, rot in hell, burn in hell, see you in hell
    go (fuck|screw|kill) yourself
    fuck (you|u|off|him|her|them|ya|yourself|yourselves|your mother|your family), screw (you|u), piss off
    sod off
    shut (the fuck|the hell|your mouth|your face|your trap|your pie hole|ur mouth|your filthy mouth|it)
    shut up you, kill (yourself|urself|your self|yourselves), drop dead
    hope your (kids|children|family|mother|wife|whole family|son|daughter) (starve|starves|die|dies|burn|burns|rot|rots|suffer|suffers|get cancer|gets cancer)
    hope you (die|choke|rot|burn|suffer|get cancer|get hit|get raped|lose everything)
    hope (they|he|she|u|ya) (die|dies|rots|rot|chokes|choke|burns|burn|suffers|suffer)
    your mother should have (aborted|swallowed), you should be (shot|hanged|hung|aborted), get cancer
    die in a (fire|hole|ditch), choke on it, nobody (likes|wants) you
    the world would be better off without you, get (lost|stuffed|bent|a brain|a life|your head examined)
    shut your (mouth|face|trap|pie hole|filthy mouth), shut the fuck up, crawl back to your`,
  ),
  list(
    { role: 'insult', severity: 'strong', language: 'en' },
    `idiot, moron, imbecile, cretin, halfwit, half wit, dimwit, dim wit, nitwit
    dumbass, dumb ass, dumbo, dumbfuck, dipshit, dickhead, dick head, dickwad, dickweed, dickface, dickbrain
    asshole, ass hole, arsehole, arse hole, asshat, assclown, asswipe, assface, ass kisser, asskisser
    arselicker, arse licker, bastard, bitch, bitches, biatch, son of a (bitch|whore|gun), sons of bitches
    scumbag, scum bag, scum, scum of the earth, dirtbag, sleazebag, sleazeball, slimeball, douchebag
    douche bag, douche, douchenozzle, lowlife, low life, perv, pedo, paedo, pedophile apologist
    piece of (absolute|total|utter|) (shit|crap|garbage|trash|filth|dirt|dung|human garbage)
    waste of (space|oxygen|skin|air|life|breath|human life)
    human (garbage|trash|waste|filth|scum|excrement|debris), trailer trash, fat pig, fat cow, fatso, fatass
    fat ass, fat slob, lardass, ugly cow, ugly pig, old hag, crone, slut, slutty, slapper, whore, whores
    skank, skanky, bimbo, cunt, cunts, cunty, twat, twats, pricks, wanker, wankers, tosser, tossers, bellend
    bell end, knobhead, knob head, knobend, nobhead, pillock, plonker, muppet, numpty, minger, minging
    scrote, arsewipe, shithead, shit head, shitbag, shitface, shit for brains, shitstain, shit stain
    fuckface, fuckhead, fuckwit, fucktard, fuckstick, fucker, fuckers, motherfucker, motherfuckers
    mother fucker, mofo, mofos, cocksucker, cock sucker, cockhead, pussy ass, pussies, sissy, wuss, wimp
    snake in the grass, cockroach of a, pig ignorant, brain dead, braindead, brainless, brain donor
    lobotomised, lobotomized, knuckle dragger, knuckledragger, knuckle dragging, neanderthal, troglodyte
    inbred, inbreds, mouth breather, mouthbreather, basement dweller, nutjob, nut job, nut case
    mentally deranged, sick in the head, sick fuck, sicko, not right in the head, jackass, jerkoff, buttface
    butthead, butt head, buttmunch, numbskull, numskull, dullard, blockhead, bonehead, birdbrain, bird brain
    pea brain, peabrain, pea brained, meathead, knucklehead, dolt, oaf, nincompoop, ignoramus, boot licker
    boot licking, brownnose, lickspittle, presstitute, presstitutes, hack journalist, gutter journalist
    paid shill, paid liar, paid hack, sheeple, libtard, libtards, republitard, conservatard, rethuglican
    demonrat, demoncrat, trumptard, magat, magats, snowflake libtard, commie bastard, traitor scum
    filthy liar, dirty liar, pathological liar
    lying (sack|piece|bastard|scum|pig|rat|snake|shill|hack|toad), two faced, backstabber, back stabber
    bloodsucker, blood sucker, pig faced, ugly mug, bugger off, eff off, stfu, gtfo, kys
    should have been aborted, do the world a favor and, do the world a favour and, waste of sperm
    waste of an education, grow (a brain|a pair|a spine)`,
  ),
  list(
    { role: 'insult', target: 'addressee', severity: 'mild', language: 'en' },
    `go back to (school|kindergarten|your cave|your hole), talking out of your, you make me sick
    shame on you, ashamed of yourself, embarrassing yourself, hope you are proud, off your head`,
  ),
  list(
    { role: 'insult', severity: 'mild', language: 'en' },
    `stupid, stupidest, stupidity, dumb, dumber, dumbest, fool, fools, foolish, clown, clowns, clownish, liar
    liars, coward, cowards, cowardly, pathetic, joke of a, despicable, contemptible, loathsome, repulsive
    filthy, fugly, hideous, bonkers, unhinged, clueless, uneducated, uncultured, uncivilised, uncivilized
    senile, dimwitted, witless, mindless, empty headed, feeble minded, weak minded, simple minded
    small minded, narrow minded, hypocrite, hypocrites, hypocritical, frauds, fraudster, charlatan
    charlatans, impostor, imposter, phony, poser, poseur, swindler, con artist, conman, con man, grifter
    shill, shills, stooge, lackey, lapdog, mouthpiece, propagandist, turncoat, quisling, rat, weasels, skunk
    pig, pigs, swine, dog, dogs, mongrel, donkey, baboon, hyena, brute, heartless, soulless, shameless
    good for nothing, dirtbag, laughing stock, laughingstock, unintelligent, conceited, pompous, narcissist
    narcissistic, egomaniac, megalomaniac, psychopath, sociopath, freak, wacko, whacko, kook, kooks
    crackpot, shrew, gold digger, spoiled brat, jerk, jerks, butthurt, snowflake, snowflakes, soyboy, simp
    incel, incels, cuck, cucks, beta male, neckbeard, redneck, rednecks, hillbilly, hick, yokel, drunkard
    crackhead, crack head, freeloader, freeloaders, scrounger, scroungers, sponger, moocher, deadbeat
    racist pig, fascist pig, nazi scum, commie, dweeb, dingbat, ditz, ditzy, nit, prat, chump, schmuck
    schmo, patsy, sucker, suckers
    what (a|an) (idiot|moron|clown|joke|fool|loser|disgrace|liar|pig|hack|fraud|tool), no brain, no brains
    make me puke, make me vomit, iq of a, single digit iq, room temperature iq, smooth brain, smooth brained
    two brain cells, brain of a, lack of intelligence, village idiot, useful idiot, useful idiots, wimp
    sissy, wuss, loser, sycophant, lunatic, simpleton, crybaby, cry baby, weirdo, pervert, loony, buffoon
    blowhard, windbag, gasbag, dunce, airhead, brown noser, bootlicker, spineless, gutless, demented
    deranged, psycho, nutcase, nut case, nutter`,
  ),
];
