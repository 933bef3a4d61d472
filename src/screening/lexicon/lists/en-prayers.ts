import { list } from '../list.ts';

/** English prayers, oaths and greetings in which every word is harmless, and those whom one may curse. */
export const enPrayers = [
  list(
    { role: 'prayer', language: 'en' },
    `god damn (it|this|these|the), goddamn (it|this|these|the), god bless, god bless you, bless you, god willing, thank god, thanks be to god, praise be to god
    praise the lord, praise god, glory to god, glory be to god, lord have mercy, god have mercy
    may god have mercy, may god forgive, god forgive, god rest, rest in peace, may he rest in peace
    may she rest in peace, god help us, god save, so help me god, oh my god, for god's sake
    for heaven's sake, god knows, honest to god, swear to god, hallelujah, amen
    our father who art in heaven, hail mary full of grace, in the name of god, in the name of the father
    alhamdulillah, alhamdullilah, inshallah, insha allah, in sha allah, mashallah, masha allah, subhanallah
    subhan allah, astaghfirullah, bismillah, allahu akbar, la ilaha illa allah, la ilaha illallah
    jazakallah, jazak allah, barakallah, salam alaikum, assalamu alaikum, salaam, wa alaikum
    peace be upon him, pbuh, sallallahu alayhi wa sallam, peace and blessings be upon him, inna lillahi
    innalillahi, a'udhu billah, auzubillah, kyrie eleison, crucified for us, lamb of god, died for our sins
    wages of sin, blood of christ, body of christ, fear of god, god fearing, holy moly, holy cow, jesus wept
    day of judgment, day of judgement, strike the neck, killing one soul`,
  ),
  list(
    { role: 'satan', language: 'en' },
    `satan, the devil, lucifer, iblis, shaytan, shaitan, beelzebub, the evil one, the accursed, antichrist
    the beast of revelation, demons of hell, dajjal, pharaoh, abu lahab`,
  ),
];
