import { list } from '../list.ts';

/** English words that become hatred beside a protected group: dehumanising, contempt, hatred, violence, expulsion, exclusion. */
export const enHate = [
  list(
    { role: 'dehumanising', language: 'en' },
    `vermin, cockroach, cockroaches, roach, roaches, rat, rats, sewer rat, sewer rats, lice, louse, flea
    fleas, bedbug, bedbugs, maggot, maggots, worm, worms, insects, pests, infestation, pestilence, locust
    locusts, swarm of, swarms of, parasite, parasites, parasitic, leech, leeches, bloodsucker, bloodsuckers
    disease ridden, diseased, contagion, scum, filth, scum of the earth, garbage, trash, human garbage
    human trash, waste of oxygen, excrement, feces, faeces, sewage, mould on society, stain on humanity
    stain on society, blight on society, subhuman, sub human, subhumans, sub humans, sub humanoid
    less than human, not even human, not real people, not fully human, half human, animals, wild animals
    beasts, beastly, savage, savages, barbarian, barbarians, brutes, ape, apes, monkey, monkeys, gorilla
    gorillas, baboon, baboons, chimp, chimps, pig, pigs, swine, rabid dog, rabid dogs, mongrel, mongrels
    donkeys, hyena, hyenas, jackal, jackals, vulture, vultures, snake, snakes, viper, vipers
    serpent, demons, devils, monster, monsters, abomination, abominations, mutant, mutants, freak of nature
    freaks of nature, genetic mistake, genetic waste, genetic defects, inferior race, inferior beings
    inferior species, lower species, different species, mistake of nature, mistakes of nature
    a swarm, swarm to our, an infestation
    breed like (rats|rabbits|flies|cockroaches|vermin|animals)
    breeding like (rats|rabbits|flies|cockroaches), multiply like (rats|rabbits|flies|cockroaches), orcs`,
  ),
  list(
    { role: 'contempt', language: 'en' },
    `disgusting, disgust, sicken me, sickens me, revolt me, revolts me, repulse me, repulses me, make my skin crawl
    makes my skin crawl, turn my stomach, gross me out, creep me out, revolting, repulsive, repugnant, vile, filthy, unclean, smelly, stink, stinks, reek
    inferior, worthless, stupid, backward, backwards, primitive, uncivilised, uncivilized, barbaric, wicked
    immoral, sinful, depraved, degenerate, degenerates, perverted, perverts, deviant, deviants, sick people
    mentally ill, mental illness, insane, cowardly, cowards, liars, dishonest, cheaters, thieves, pedophiles
    paedophiles, child molesters, predators, groomers, traitors, disloyal, treacherous, sneaky, cunning
    greedy, stingy, rich bloodsuckers, run the (media|banks|world), invaders, colonisers, occupiers
    freeloaders, scroungers, welfare leeches, job stealers, steal our jobs, stealing our jobs
    taking our jobs, take our jobs, take over our country, replace us, replacing us, ruin everything
    ruined everything, ruining, ruined our, destroying our, destroyed our, poison our, poisoning
    contaminate, menace, cause of all, the root of, to blame for everything, responsible for all
    worst people, worst of the worst, useless mouths, drain on, a disgrace, disgrace, shameful, shame of
    frauds, sluts, whores, good for nothing, good only for, only good for, only good at, good for one thing
    too emotional, can't drive, cannot drive, can't lead, bad drivers, belong in cages
    belong in (a zoo|the zoo|zoos|the jungle|the trees|the kitchen|jail|prison|an asylum|the gutter|hell|the sea|the trash)
    unnatural, against nature, fake women, fake men, mutilated, brainwashed, fanatics, hateful, savage cult
    death cult, cult of death, satanic, demonic, devilish, heretics, infidels, apostates, idolaters
    idol worshippers, lower than, lower iq, low iq, less intelligent, never be equal, not equal, unequal
    not welcome, undesirable, undesirables, second class, cannot be trusted, can't be trusted, never trust
    not to be trusted, not trustworthy, untrustworthy
    belong in the (toilet|bin|trash|sewer|gutter|garbage|dump)
    belongs in the (toilet|bin|trash|sewer|gutter|garbage|dump), finish them off, finished off, swarming
    infesting, infest, infested with, overrun by, plagued by`,
  ),
  list(
    { role: 'hatred', language: 'en' },
    `hate, despise, despises, detest, loathe, abhor, can't stand, cannot stand, cant stand, can't bear
    can't tolerate, sick of, sick and tired of, fed up with, disgusted by, disgusted with, repulsed by
    want nothing to do with, no respect for, have no respect for, look down on, nobody likes, no one likes
    everybody hates, everyone hates, to hell with, ashamed to share a country with
    would never (date|hire|marry|trust|sit next to)`,
  ),
  list(
    { role: 'violence', severity: 'severe', language: 'en' },
    `exterminate, exterminated, wipe out, wiped out, wipe _ out, wipe (them|em|these people) off
    wiped off (the map|the earth|the face), ethnically cleanse, ethnic cleansing of
    cleanse the (country|land|earth|nation) of, get rid of, getting rid of, gassed, gas chambers
    to the ovens, in the ovens, back to the gas, send _ to the (gas|camps|ovens), lynched, gun down
    stomp on, sterilise, sterilize, sterilised, euthanise, euthanize, euthanised, put _ down like
    carpet bomb, carpet bombed, not suffer _ to live
    (deserve|deserves|need|needs) (another|a second|a new) (massacre|genocide|holocaust|pogrom|purge|crusade)
    deserve to (die|be shot|be killed|be hanged|be hung|be raped|be beaten|burn|rot|suffer|be exterminated|be punished|be wiped out|get raped|get shot|get beaten|get hurt)
    deserves to (die|be shot|be killed|be hanged|be raped|be beaten|burn|rot|suffer|be punished)
    deserve (death|the death penalty|a bullet|what hitler did|the noose|the rope|a beating|violence|no mercy)
    deserves (death|a bullet|the noose|the rope|a beating), better off dead, only good _ is a dead
    should (die|be dead|not exist|not be alive|be shot|be killed|be hanged|be hung|be burned|be put down|be exterminated|be wiped out|be eradicated|be gassed|be drowned|disappear|suffer|all die|be slaughtered|be executed|be beaten|be raped|be stoned|be sterilized|be put to death)
    need to (die|be shot|be killed|be exterminated|be wiped out|be eradicated|be beaten|be put down|disappear)
    needs to (die|be shot|be put down)
    must (die|be killed|be exterminated|be eradicated|be wiped out|be punished|suffer like|suffer for)
    ought to be (shot|hanged|killed|put down|gassed|exterminated), death to, hitler was right
    hitler did nothing wrong, hitler should have finished, hitler had the right idea
    finish what hitler started, another holocaust, next holocaust, six million wasn't, six million more
    final solution, burn down their (mosques|churches|houses|temples|synagogues)
    burn (their|the) (mosques|churches|synagogues|temples|camps)
    blow up (their|the) (mosques|churches|mosque|church), open season on, bullet in (the|their|his|her) head
    put a bullet in, round them up, put in camps, put them in camps, concentration camps, bring back slavery
    enslave, should be slaves, go extinct, stone them, stoned to death, thrown off (roofs|buildings)
    sink their boats, sink the boats, sink every boat, let (them|em|every one of them) (all |)drown, will be (ash|ashes|reduced to ash)
    hunt (them|em) (all |)down, hunt down (all|every), hunting season on, find every _ and (hurt|kill|beat|burn|hang|shoot), machine gun them, hope they all die, wish death`,
  ),
  list(
    { role: 'expulsion', severity: 'severe', language: 'en' },
    `deport them, send (them|em) (all |)(back|home|packing), kick (them|em) out, throw (them|em) out
    drive (them|em) out, chase (them|em) out, get (them|em|these people) out of (our|my|this|the)
    get out of (my|our|this) (country|land|town|city|neighborhood|neighbourhood|village), out of our country
    out of my country
    go back to (your|their|ur) (country|countries|own country|home|homeland|cave|caves|jungle|desert|shithole|village|hole|camp|tents|africa|mexico|asia|middle east)
    go back to where (you|they|u) came from, go back where (you|they|u) came from, should go (home|back)
    don't belong (here|in), do not belong (here|in), doesn't belong (here|in), you don't belong
    they don't belong, not welcome (here|in), no place for (them|you), don't want (them|you) here
    do not want (them|you) here, nobody wants them here, keep (them|em|these people) out
    build a wall to keep, ban (all|every|these|those), revoke their citizenship, strip them of citizenship
    lock (them|em) (all |)up, segregation for, kept apart from, leave our country, leave my country
    no more (muslims|refugees|immigrants|jews|blacks|arabs|africans|syrians), remove kebab
    remove (all|every) _ from, clear (them|em) out, clean (them|em) out`,
  ),
  list(
    { role: 'exclusion', language: 'en' },
    `deserve no rights, don't deserve rights, (do not|don't|dont) deserve (human rights|equal rights|the vote|freedom|equal)
    (should not|shouldn't|should never) have (the same rights|equal rights|any rights|human rights|voting rights|the vote|a vote|been given rights|kids)
    should lose (the vote|the right|their rights|their vote|their citizenship|their jobs|their right), should be stripped of, should have no (rights|say|vote|voice)
    (no|not one|not a single) _ (deserves|deserve) (respect|rights|to exist|to vote|a vote|dignity|mercy|a job|our help)
    (no|not one|not a single) _ (is|are) (human|good|decent|honest|clean|civilised|civilized|trustworthy|a good person|a decent person|worthy|normal|welcome)
    (no|not one|not a single) _ (can|could|should) (ever |)(be trusted|be allowed|be believed)
    do not deserve (rights|to live|to vote|respect|equality|to exist|to breathe|a place)
    don't deserve (to live|to vote|respect|equality|to exist|to breathe|a place|jobs|help)
    doesn't deserve to (live|exist|vote)
    should not (exist|vote|be allowed|have rights|have children|be allowed to|work here|be here|be citizens|teach|lead|speak|breed|be born|marry)
    shouldn't (exist|vote|be allowed|have rights|have children|be allowed to|be here|be citizens|teach|lead|speak|breed|be born|marry)
    should not be considered, should be treated like (animals|dogs|slaves|second class|dirt|criminals)
    no right to (exist|live|vote|be here|speak|exist here), don't hire, never hire, do not hire
    don't rent to, never rent to, don't sell to, boycott all, don't trust any
    should stay in (the kitchen|their place|their country|the closet|their lane|the home)
    should know their place, know your place, should be kept (away|apart|out)
    keep them away from (our|my|children|kids), are beneath us, beneath us, are below us, a superior race
    master race, white supremacy, blood and soil
    not real (women|men|people|americans|citizens|lebanese|muslims|christians)
    will never be (real|a real|equal|one of us|true), should be sterilized, should be castrated
    take away their (rights|vote|children|kids|citizenship), back to the kitchen where you belong
    get back (to|in) the kitchen, make me a sandwich`,
  ),
  list(
    { role: 'curse', language: 'en' },
    `damn, curses on, a curse on, a plague on, may god (curse|punish|destroy|burn|damn)
    may allah (curse|punish|destroy|burn), god curse, allah curse, (lord|god|father|allah) (destroy|smite|burn|punish|crush|rid us of|strike down)
    may they (all|) (rot|burn|die|suffer|perish), may you (rot|burn|die|suffer|choke|never)
    may he (rot|burn|die|suffer), may she (rot|burn|die|suffer), screw, piss on, shit on, spit on
    wipe my ass with, shove _ up (your|his|her), down with, damned`,
  ),
  list(
    { role: 'violence', language: 'en', inflect: 'verb' },
    `kill, murder, slaughter, massacre, shoot, hang, lynch, burn, beat, beat up, stab, smash, crush, stomp
    strangle, choke, drown, rape, castrate, sterilize, sterilise, execute, behead, decapitate, bomb, nuke
    gas, purge, cull, exterminate, eradicate, annihilate, eliminate, wipe out, rid of, put down
    put to death, run over, mow down, gun down, torch, set on fire, round up, beat to death, burn alive
    shoot dead, strike down, strike dead, smite`,
  ),
  list(
    { role: 'violence', language: 'en', inflect: 'none' },
    `killed, murdered, slaughtered, massacred, hanged, hung, lynched, burned, burnt, beaten, stabbed, smashed
    crushed, strangled, drowned, raped, castrated, sterilized, executed, beheaded, bombed, nuked, gassed
    purged, culled, exterminated, eradicated, annihilated, eliminated, wiped out, rounded up, shot
    burned alive, burnt alive, extinct`,
  ),
  list(
    { role: 'expulsion', language: 'en', inflect: 'verb' },
    `deport, expel, banish, segregate, evict, repatriate, kick _ out, throw _ out, drive _ out, force _ out
    keep _ out, lock _ up, send _ back, ship _ back, send _ home, quarantine, leave this country
    leave the country, banned from, kicked out, thrown out, driven out, sent back, locked up, kept out`,
  ),
  list(
    { role: 'contempt', severity: 'mild', language: 'en' },
    `cheap, lie, liars, lying, steal, stealing, thieves, cheats, smelly, foul, sick, gross, weak, emotional
    crazy, dumb, a joke, a waste, a burden, the problem, the worst, the cause of, threat to, danger to
    menace to, violent, dangerous, aggressive, criminal, criminals, murderers, killers, terrorist
    terrorists, extremist, extremists, rapists, ignorant, evil, useless, lazy, dirty, nasty, cult, hideous
    ugly, abnormal, invasion, invading, hysterical, unstable, irrational, taking over, ruin our, destroy our
    prostitutes, embarrassing, disgraceful, annoying, boring, overrated, bad, terrible, awful, horrible
    rude, cruel, greedy, fat, stupid`,
  ),
  list(
    { role: 'dehumanising', severity: 'mild', language: 'en' },
    `cancer, disease, diseases, virus, plague, infection, dog, dogs, cattle, animal, animals, sheep, goat
    goats, creature, creatures, insect, insects, beast, beasts, pest, pests, devils, demons, mouse, mice
    bugs, germs, tumour, tumor, donkey, donkeys, not people, not human, burden on society`,
  ),
  list(
    { role: 'hatred', language: 'en', inflect: 'verb' },
    `hate, can't stand, cannot stand, despise, detest, loathe, abhor, resent, dislike`,
  ),
];
