import { list } from '../list.ts';

/** English words that take evidence back, beyond the grammar's: reports, condemnation of abuse, praise, first person, prayers. */
export const enTurners = [
  list(
    { role: 'report', language: 'en' },
    `you say, you think, you claim, you believe, you wrote, you write that, you say that, you write, do you think, do you really think
    sprayed, painted, scrawled, sprayed on, the sign read, the banner read, said under oath
    said, saying, claim, claims, claimed, claiming, calling, called me, called him, called her, called us
    called them, shouted, shouting, yelled, yelling, screamed, screaming, wrote, written, posted, tweeted
    commented, stated, argued, argues, insists, insisted, thinks that, believes that
    people who (say|think|believe|claim|call|use|write)
    anyone who (says|thinks|believes|claims|calls|uses|writes)
    those who (say|think|believe|claim|call|use|write), someone who says, whoever says, whoever said
    if someone says, statements like, statement like, comments like, comment like, phrases like, words like
    slogans like, sentences like, slurs like, sayings like, things like, insults like, tweets like
    posts like, the word, the words, the term, the phrase, the slur, the slogan, the n word, the f word
    quote, quoted, quoting, quotes, according to, reported, reportedly, allegedly, accused of, accused
    accusing, labelled, labeled, branded, described as, referred to as, headline, graffiti, sign saying
    banner, chanted, chanting, read out, in his speech, in her speech, in their statement, testified
    the court heard, the indictment, lyrics, the poem`,
  ),
  list(
    { role: 'condemnation', language: 'en' },
    `is wrong, are wrong, was wrong, so wrong, is racist, is sexist, is homophobic, is transphobic
    is hateful, is hate speech, is islamophobic, is antisemitic, is anti semitic, is sectarian, is bigoted
    is bigotry, is offensive, is disgraceful, is disgusting behaviour, is unacceptable, are unacceptable
    is not acceptable, is not ok, is not okay, is never ok, isn't ok, isn't okay, isn't acceptable
    is shameful, is a crime, is a hate crime, is illegal, is a sin, is inexcusable, is indefensible
    is dehumanising, is dehumanizing, is hurtful, is harmful, is dangerous rhetoric, is ignorant, is cruel
    sexism, misogyny, homophobia, homophobic, transphobia, transphobic, islamophobia, islamophobic
    antisemitism, anti semitism, antisemitic, xenophobia, xenophobic, sectarianism, sectarian hatred
    bigotry, bigot, hate speech, prejudiced, discrimination, discriminatory, incitement, stereotyping, slur
    slurs, unacceptable, shame on (anyone|those|people|whoever), condemn, condemns, condemned, condemning
    denounce, denounced, denounces, stand against, stand up to, stand up against, fight against
    disgusted by people who, disgusting to (say|call|hear|read|write)
    wrong to (say|call|think|claim|hate|judge|use), never say, never call, don't say, don't call
    do not call, do not say, don't ever call, stop saying, stop calling, stop using, should never say
    should not say, shouldn't say, shouldn't call, should not call, you can't say, you cannot say
    please don't say, nobody should say, no one should (say|be called|have to hear)
    deserves to be banned for saying, should be banned for saying, should be fired for saying
    fired for saying, arrested for saying, banned for saying, sued for
    how dare (you|he|she|they) (say|call), why would you say, why would anyone (say|call), moderators please
    reported your comment, reporting this, against the rules, myth that, lie that, false claim, debunked
    ignorant to say, stupid to say, absurd to say, nonsense to say, awful to hear`,
  ),
  list(
    { role: 'self', language: 'en' },
    `i am a, i'm a, im a, as a proud, we are, we're, proud to be, my fellow, my people, my community
    among us, call myself, call ourselves, my friends and i, reclaim, reclaimed, reclaiming, my family and i
    i was born, speaking as a, being a, being an`,
  ),
  list(
    { role: 'praise', language: 'en' },
    `adore, adores, respect, respects, respected, admire, admires, appreciate, cherish, welcomed, celebrate
    wonderful, lovely, beautiful, brilliant, awesome, friendly, intelligent, talented, courageous
    hard working, hardworking, generous, good people, good person, great people, my friend, my friends
    best friend, human beings, are people too, equals, equality, deserve respect, deserve equal
    deserve rights, deserve to live in peace, deserve better, deserve safety, deserve dignity, equal rights
    same rights, human rights, brothers, sisters, brothers and sisters, valued, contribute, grateful
    welcome here, belong here, solidarity, coexist, coexistence, welcome them`,
  ),
];
