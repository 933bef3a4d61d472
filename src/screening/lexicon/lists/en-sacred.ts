import { list } from '../list.ts';

/** English blasphemy and mockery of what is sacred, as complete phrases and as words that need a sacred name beside them. */
export const enSacred = [
  list(
    { role: 'insult', target: 'deity', clause: 'divine', severity: 'severe', language: 'en' },
    `fuck (god|allah|jesus|jesus christ|christ|your god|their god|the lord|yahweh|your allah|ur god)
    screw (god|allah|your god|jesus), damn (allah|your god|jesus), to hell with (god|allah|your god|jesus)
    curse (god|allah|jesus|your god|their god)
    god is a (cunt|bitch|bastard|dick|prick|liar|monster|tyrant|psychopath|sadist|murderer|joke|fraud|fairy tale|myth|lie|asshole|pig|faggot|moron|fool|coward|failure|pervert|dictator)
    allah is a (cunt|bitch|bastard|dick|prick|liar|monster|tyrant|psychopath|sadist|murderer|joke|fraud|fairy tale|myth|lie|asshole|pig|faggot|moron|fool|demon|devil|false god|moon god|coward|failure)
    jesus (is|was) a (cunt|bitch|bastard|dick|prick|liar|fraud|fairy tale|myth|lie|asshole|pig|faggot|moron|fool|zombie|con man|lunatic|madman|drunk|coward|failure)
    your god is (a|an) _ (liar|monster|joke|fraud|lie|myth|murderer|tyrant)
    your god is (fake|dead|evil|imaginary|stupid|weak|pathetic|a joke|a lie|a myth|a liar|a monster|a fraud|a murderer|a tyrant|a fairy tale|trash|garbage|shit|nothing)
    their god is (fake|dead|evil|imaginary|stupid|weak|pathetic|a joke|a lie|a myth|a liar|a monster|trash|garbage|shit)
    allah is (fake|dead|evil|satan|the devil|imaginary|stupid|gay|pathetic|shit|nothing|garbage|trash)
    god is (fake|evil|stupid|imaginary|pathetic|gay|garbage|trash|shit)
    jesus is (fake|evil|stupid|imaginary|gay|garbage|trash|shit), spit on (your|their|) (god|allah|jesus)
    piss on (your|their|) (god|allah|jesus), shit on (your|their|) (god|allah|jesus)
    imaginary (friend|sky friend|friend in the sky), sky daddy, sky fairy, magic sky, invisible sky
    big man in the sky, zombie jesus, zombie on a stick, dead guy on a stick, jew on a stick, moon god allah
    snackbar god, goat god, allah the pig, your god can (suck|kiss|eat), hope your god (rots|dies|burns)
    if god exists he is (evil|a monster|a bastard|a psychopath)`,
  ),
  list(
    { role: 'insult', target: 'sanctity', clause: 'sanctities', severity: 'severe', language: 'en' },
    `fuck (muhammad|mohammed|mohammad|the prophet|your prophet|the quran|the koran|quran|koran|the bible|the torah|the pope|the virgin mary|mary|your holy book|ramadan|mecca|the kaaba|the cross|your church|your mosque|the church|the mosque)
    muhammad (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    mohammed (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    mohammad (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    your prophet (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    the prophet (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    their prophet (is|was) a (pedophile|pedo|paedophile|rapist|liar|fraud|warlord|murderer|terrorist|pervert|child molester|false prophet|pig|dog|bandit|thief|madman|conman|con man|psychopath|lunatic|criminal|bastard|coward)
    pedo prophet, pedophile prophet, paedophile prophet, false prophet (muhammad|mohammed|mohammad)
    prophet of (doom|hate|rape|pedophiles|lies)
    burn (the|a|your|all|every) (quran|qurans|koran|korans|bible|bibles|torah|cross|crosses)
    wipe my ass with (the|your|a) (quran|koran|bible|torah)
    wipe your ass with (the|your|a) (quran|koran|bible|torah), toilet paper quran
    (quran|koran|bible|torah|talmud) is (toilet paper|garbage|trash|shit|crap|filth|evil|satanic|a book of lies|a book of hate|a book of terror|fairy tales|a fairy tale|bullshit|fiction for idiots|hate speech|a manual for terrorists|mein kampf)
    (your|their) holy book is (toilet paper|garbage|trash|shit|crap|filth|evil|satanic|fairy tales|a fairy tale|bullshit|a joke|a lie)
    mary (is|was) a (whore|slut|cheater|liar|prostitute|teenage whore|hoe)
    virgin mary (is|was) a (whore|slut|liar|prostitute)
    piss on the (cross|quran|koran|bible|kaaba|pope|torah)
    spit on the (cross|quran|koran|bible|kaaba|pope|torah)
    shit on the (cross|quran|koran|bible|kaaba|torah)
    worship (a|the|some) (black cube|cube|black box|rock|black rock|stick|dead man on a stick|wafer|cracker)
    black cube worshippers, jesus cracker, magic cracker, bomb mecca, nuke mecca, bomb the vatican
    flatten mecca, (aisha|ayesha) (is|was) a (whore|adulteress|slut|prostitute)
    umar (is|was) a (bastard|usurper), nuke the kaaba, hajj is (idol worship|paganism|a joke|stupid)
    ramadan is (stupid|a joke|retarded|idiotic), asses in the air, ass in the air worship
    banging your heads on the floor`,
  ),
  list(
    { role: 'insult', target: 'religion', clause: 'religions', severity: 'severe', language: 'en' },
    `fuck (islam|christianity|judaism|hinduism|your religion|their religion|muslims|christians|jews|hindus|religion|all religions|all muslims|all christians|all jews)
    screw (islam|christianity|judaism|your religion|their religion)
    to hell with (islam|christianity|judaism|your religion)
    (islam|christianity|judaism|hinduism|your religion|their religion) is (evil|cancer|a cancer|a disease|a plague|a virus|filth|garbage|trash|shit|satanic|the devil|a cult|a death cult|a joke|a lie|a fairy tale|terrorism|barbaric|a mental illness|a mental disorder|mental illness|retarded|stupid|the problem|the enemy|poison|a scam|a sickness|backward|primitive|incompatible with civilization|not a religion|a plague on humanity|a stain on humanity)
    religion of (terror|hate|rape|death|pedophiles|satan|violence|terrorists|piss), death cult of, ban islam
    ban muslims, muslim ban now, muslim free, muslims out, jews out, christians out
    jews will not replace us, gas the jews
    kill all (muslims|jews|christians|hindus|infidels|kuffar|atheists|believers)
    death to (islam|muslims|jews|christians|infidels|israel and all jews), damn your religion
    curse your religion, curse (islam|christianity|judaism), islam is the most (violent|evil|hateful)
    moslems are animals
    all muslims are (terrorists|pedophiles|rapists|evil|animals|savages|the same|goat fuckers|liars)
    every muslim is a (terrorist|pedophile|rapist|jihadi|savage)
    all jews are (thieves|liars|evil|rats|greedy|the same|vermin)
    all christians are (hypocrites|pedophiles|idolaters|evil|dogs|the same)`,
  ),
  list(
    { role: 'mockery', language: 'en' },
    `fairy tale, fairy tales, fairytale, fairytales, superstition, superstitious nonsense, made up, fables
    bedtime story, bedtime stories, children's story, bronze age, stone age nonsense, goat herders
    desert tribesmen, book of lies, book of nonsense, book of hate, imaginary friend, nonexistent
    does not exist, doesn't exist, fraud, hoax, scam, laughable, ridiculous, stupid, idiotic, retarded
    nonsense, bullshit, garbage, trash, rubbish, crap, toilet paper, sadistic, bloodthirsty, psychopath
    murderer, rapist, pedophile, pedo, paedophile, child molester, warlord, bandit, madman, schizophrenic
    epileptic, delusional, idolatry, idol worship, demonic, satanic, brainwashing, opium of the masses
    mind virus, pathetic, powerless, impotent, clown, zombie, spit on, piss on, pissed on, shit on`,
  ),
];
