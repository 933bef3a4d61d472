import { list } from '../list.ts';

/** English judgements of people, good and bad: what is said, where the name of who is meant says nothing. */
export const enJudgements = [
  list(
    { role: 'contempt', language: 'en' },
    `loathsome, abhorrent, repellent, odious, despicable, detestable, abominable, contemptible, hateful, hideous
    ghastly, grotesque, wretched, pathetic, atrocious, appalling, deplorable, nauseating, sickening, vomit inducing
    heinous, monstrous, depraved, debased, ignoble, ignominious, dishonorable, dishonourable, disreputable, unworthy
    subnormal, feeble minded, weak minded, small minded, brainless, mindless, witless, clueless, spineless, gutless
    shameless, soulless, heartless, godless, lawless, backstabbing, two faced, conniving, scheming, devious, deceitful
    malicious, malevolent, malignant, vicious, venomous, poisonous, toxic, rancid, putrid, rotten, mouldy, moldy, fetid
    stinking, reeking, grubby, scruffy, lousy, crappy, shitty, trashy, sleazy, slimy, creepy, freakish, monstrosity
    perverse, sick in the head, sick minded, twisted, warped, demented, deranged, unhinged, psychotic, lunatic
    retarded, imbecilic, idiotic, moronic, asinine, half witted, dim witted, slow witted, thick headed, boneheaded
    thickheaded, illiterate, uneducated, uncultured, uncouth, unwashed, inbred, mongrelised, defective, broken people
    unfit to (live|work|vote|lead|teach|drive|raise children|be parents), incapable of (thinking|love|truth|civilisation)
    parasitical, vermin like, pestilent, contaminated, infected, degrading, dirty minded, bloodthirsty, murderous
    violent by nature, evil by nature, criminal by nature, born (criminals|liars|thieves|killers|terrorists|losers)
    natural born (criminals|liars|thieves|killers), all (the same|alike|liars|thieves|criminals|terrorists|cheats)
    suck, sucks, are the worst, is the worst, are trash, are garbage, are a mistake, is a mistake, are a curse
    are a plague, are a cancer, are a disease, are losers, are failures, are fools
    are not welcome, are not human, are not people, are not like us, are not normal, is not normal, isn't normal
    aren't normal, aren't human, aren't people, is an illness, is a sickness, is a sin against nature
    is a crime against nature, is a disease, is a mental disorder, is disgusting, is shameful, is unnatural
    deserve nothing, deserve contempt, deserve no (respect|sympathy|mercy|pity), worth nothing, worth less than
    not worth (saving|the air|a cent|my time), perversion, is a perversion, sickness, a sickness, that animal, such animals, like animals, make me sick, makes me sick, make me puke, makes me puke
    make me want to (puke|vomit|throw up), turn my stomach, give me the creeps, disgust me, disgusts me`,
  ),
  list(
    { role: 'contempt', severity: 'mild', language: 'en' },
    `miserable, dreadful, mediocre, obnoxious, nasty, vulgar, crude, crass, arrogant, conceited, pompous, selfish
    spoiled, entitled, bossy, nagging, whiny, whining, moody, clumsy, sloppy, messy, dull, dumb looking, silly, foolish
    naive, gullible, narrow minded, closed minded, intolerant, hostile, bitter, jealous, envious, untrue, unfaithful
    unreliable, incompetent, inept, incapable, unqualified, undeserving, unpleasant, disagreeable, unlikeable, unlovable
    unattractive, repelling, off putting, weird, strange, odd, freaky, scary, frightening, suspicious, shady, seedy
    crooked, corrupt, immature, childish, hopeless, helpless, pitiful, sad little, inadequate, insufferable, unbearable
    intolerable, irritating, loud, noisy, pushy, slutty, promiscuous, loose, impure, tainted, spoilt, lesser, lower
    failures, losers, cheating, lying, thieving, begging, leeching, sponging, mooching, sly, shifty, fake, phony, phoney`,
  ),
  list(
    { role: 'praise', language: 'en' },
    `excellent, fabulous, magnificent, marvellous, marvelous, splendid, superb, terrific, outstanding, remarkable
    extraordinary, exceptional, impressive, admirable, honorable, honourable, noble, decent, dignified, honest, loyal
    faithful, trustworthy, reliable, dependable, responsible, sincere, genuine, humble, modest, patient, gentle, tender
    caring, compassionate, thoughtful, considerate, polite, courteous, gracious, charming, delightful, pleasant
    likeable, lovable, adorable, cute, sweet, funny, hilarious, witty, clever, smart, bright, wise, gifted, skilled
    skilful, skillful, capable, competent, qualified, creative, inventive, curious, educated, articulate, eloquent
    diligent, industrious, ambitious, energetic, cheerful, joyful, happy, optimistic, warm, warm hearted, good hearted
    kind hearted, big hearted, neighbourly, neighborly, helpful, supportive, heroic, courageous, fearless, resilient
    strong, tough, graceful, elegant, stylish, handsome, gorgeous, stunning, pretty, attractive, peaceful, tolerant
    open minded, hospitable, welcoming, inspiring, dear, beloved, cherished, treasured, precious, worthy, valuable
    normal, perfectly normal, ordinary, like everyone else, like anyone else, like you and me, just like us
    a blessing, a gift, a treasure, heroes, champions, geniuses, pillars of`,
  ),
  list(
    { role: 'praise', language: 'en', inflect: 'verb' },
    `hug, hugging, cuddle, kiss, comfort, console, protect, defend, befriend, help, assist, hire, employ, promote
    feed, shelter, rescue, save, heal, cure, teach, educate, honour, honor, salute, applaud, congratulate, invite
    include, encourage, empower, accept, value, trust, listen to, stand with, stand by, march with, pray for, vote for`,
  ),
  list(
    { role: 'violence', language: 'en', inflect: 'verb' },
    `break the (fingers|legs|neck|bones|jaw|hands|teeth) of, smash the (face|teeth|head|skull) of, punch, kick, whip, flog, lash, torture, maim, mutilate, dismember, impale, crucify, skin, gut, slap, hit
    assault, attack, hurt, harm, injure, enslave, starve, poison, assassinate, slay, butcher, destroy, erase, abort
    spit on, spit at, throw stones at, throw rocks at, set the dogs on, sic the dogs on`,
  ),
  list(
    { role: 'violence', language: 'en', inflect: 'none' },
    `punching, kicking, hanging, shooting, stabbing, beating up, killing, murdering, slaughtering, torturing, drowning
    burning, lynching, gassing, raping, stoning, whipping, punched, whipped, flogged, tortured, crucified, skinned`,
  ),
  list(
    { role: 'violence', severity: 'severe', language: 'en' },
    `(drop|fall) dead, die out, die off, be thrown (off|from|out of|into|to), be fed to (the|lions|dogs|pigs|sharks)
    should have been (aborted|drowned|drowned at birth|strangled|shot|gassed|killed|put down|left to die|left to drown)
    should be (drowned|thrown in|burned alive|burnt alive|whipped|flogged|castrated|neutered|lynched|crushed|annihilated|culled|eliminated|purged|destroyed|erased|torn apart|skinned|stabbed|strangled|butchered|put against a wall|lined up|put to sleep|buried alive|taken out and shot)
    (must|has to|have to|ought to) be (shot|hanged|drowned|burned|burnt|destroyed|eliminated|annihilated|crushed|slaughtered|purged|put down|culled)
    (deserve|deserves) (to drown|to hang|to be burned|to be burnt|to be whipped|to be drowned|to be gassed|to be slaughtered|to be stoned|to be crushed|to disappear|to go extinct|what they get|what is coming|the gas chamber|the bullet|the wall|a slow death|extinction|annihilation)
    (hope|wish|pray) (the boat|their boat|the boats|their boats) (sinks|sink|capsizes|capsize|goes down|go down|never arrives)
    (wouldn't|would not) shed a tear if _ (vanished|disappeared|died|drowned|burned), (must|should|has to|have to) be (stamped out|rooted out|weeded out)
    let them (all |)(drown|starve|freeze|burn|die|rot|hang), leave them to (drown|starve|freeze|burn|die|rot)
    good riddance, one less (to feed|mouth), another dead (refugee|migrant|immigrant|muslim|jew|arab|gay|tranny)
    put (them|em|these people) (all |)(in camps|in cages|on trains|in ovens|against the wall|to the sword)
    put all (the |)_ (in camps|in cages|on trains|in ovens|against the wall|to the sword)
    cut off (his|her|their) (hands|fingers|hand|head|heads|tongue), cut off the (hands|fingers|tongue|head) of
    cut out (his|her|their) (tongue|heart), break (his|her|their) (fingers|hands|legs|neck|jaw)
    with them inside, vanished from the earth, wiped from the earth, if they (all |)vanished`,
  ),
  list(
    { role: 'expulsion', severity: 'severe', language: 'en' },
    `get (those|these) _ out of (our|my|this|the), get (those|these) _ out, send every (last |)_ (home|back|packing)
    send (all |)(those|these) _ (home|back|packing), ship (them|em) (all |)(home|back|off), pack (them|em) off
    not wanted here, aren't wanted here, are not wanted here, nobody wants you here, nobody asked you to come
    should never have (been let in|been allowed in|come here|been admitted), should (leave|pack up|pack their bags|get out)
    out of england, out of britain, out of europe, out of america, out of lebanon, out of our (land|streets|schools|town|city)
    keep _ out of (our|my) (country|streets|schools|town|city|neighbourhood|neighborhood|village), too many of them`,
  ),
  list(
    { role: 'exclusion', language: 'en' },
    `(would|i'd|will|i'll) (disown|throw out|cut off) _ (if|for|who|because), no _ (sets foot|set foot|gets into|will ever enter|is served|is welcome) in (my|our|this), keep _ away from (my|our|the) (kids|children|daughters|house|shop|street|school|schools|family)
    (can't|cannot|can not|could never|would never|will never) (trust|rely on|turn your back on|lend money to) (a|an|any|those|these), never (trust|marry|hire|rent to|lend money to|believe) (a|an|any), (don't|won't|never|refuse to) (rent to|sell to|speak to|do business with|eat with|serve|hire)
    (far too|too|so) many (of them|of these|of those) here, (better|cleaner|safer|happier) (off |)without, once a _ always a, what do you expect from, (no place|no business|no room) (in|on|among), rather (die|drown|starve|crawl|go hungry) than
    not one _ deserves, (don't|do not|doesn't) belong (in|with|among|here), should be kept (out|away|apart), i'd pull my kids, there goes the neighbourhood, there goes the neighborhood, ruining our (country|schools|streets|culture), taking over our
    should have (left|drowned|abandoned|sunk), (control|controls|own|run) (the|all the) (banks|media|world), (steal|stealing|taking|took) our (jobs|women|homes), breed too much, breeding too fast, are replacing us, (spread|spreads|bring) (disease|diseases)
    don't deserve (equal rights|human rights|equal pay|the vote|kindness|dignity|love|to marry|to adopt|to be here)
    do not deserve (equal rights|human rights|equal pay|the vote|kindness|dignity|love|to marry|to adopt|to be here)
    (shouldn't|should not|must not|mustn't|can't|cannot) be (trusted|equal|citizens|parents|teachers|leaders|judges|hired|let in|let near|around children|seen in public)
    nobody wants (to see|to hear|to live near|to work with|to sit near), don't want (to see|to live near|to sit near|to work with)
    (nobody|no one) wants _ around, don't want _ (around|near|here|living), no business (being|teaching|here|voting|near)
    belong (in|at) (a freak show|a circus|the circus|the stone age|the dark ages|a madhouse|the madhouse|cages|chains|the kitchen)
    no _ should (ever be|be|ever) (allowed|permitted|trusted|elected|hired), no _ should (ever |)(vote|lead|rule|drive|teach|run)
    (born|made|meant|fit|exist) (only |)to (serve|obey|clean our|clean toilets|be slaves|breed|cook), never let (a|an|any) _ near, never let _ (in|into|near)`,
  ),
];
