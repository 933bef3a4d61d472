import { list } from '../list.ts';

/** English function words that the rules read sentences by. They are no evidence; adding one changes how others are read. */
export const enGrammar = [
  // Words that would be read as a listed one with a letter more or less.
  list(
    { role: 'innocent', language: 'en' },
    `assess, assesses, assessed, goatee, goatees, goateed, masterate, masterates, imposer, imposers, schmoo, schmoos, sperse, sperses, spacer, spacers, midgett`,
  ),
  list(
    { role: 'addressee', language: 'en' },
    `you, yourself, yourselves, u, ya, yall, y'all, you're, youre, ur, thou, you people, you guys, you all, you lot`,
  ),
  // Possessives and the like: they only count right beside the hostile words.
  list({ role: 'addressee', language: 'en', severity: 'mild' }, `your, yours, thy, you've, you'd, you'll`),
  list(
    { role: 'reference', language: 'en' },
    `they, them, they're, theyre, these people, those people, such people, this lot, people like them
    people like that, their kind, that kind`,
  ),
  list({ role: 'reference', language: 'en', severity: 'mild' }, `their, theirs, they've, they'll, em`),
  list(
    { role: 'target', target: 'individual', language: 'en', inflect: 'none' },
    `he, him, he's, hes, she, she's, shes, himself, herself
    (this|that) (guy|man|woman|lady|dude|girl|boy|kid|person|fellow|politician|minister|president|one|user|commenter)
    the (guy|man|woman|lady|politician|minister|president|mayor|senator|king|prince)
    op, my (neighbour|neighbor|boss|ex|brother|sister|teacher)`,
  ),
  list(
    { role: 'target', target: 'individual', language: 'en', inflect: 'none', severity: 'mild' },
    `his, her`,
  ),
  list(
    { role: 'target', target: 'author', clause: 'author', language: 'en', inflect: 'none' },
    `the (author|writer|journalist|columnist|reporter), this (author|writer|journalist|columnist|reporter|editor)
    author of this (article|piece|column), whoever wrote (this|that), who wrote this, the one who wrote this
    the person who wrote this, the editor, mr author, dear (author|writer|editor)`,
  ),
  list(
    { role: 'negator', language: 'en' },
    `not, never, no, none, nobody, nothing, neither, nor, no one, noone, without, cannot, hardly, barely, don't, dont, doesn't, doesnt
    didn't, didnt, isn't, isnt, aren't, arent, wasn't, wasnt, weren't, werent, won't, wont, wouldn't, wouldnt, can't, cant, couldn't, couldnt
    shouldn't, shouldnt, mustn't, haven't, hasn't, hadn't, ain't, aint, far from, anything but, stop (calling|saying|using)`,
  ),
  list(
    { role: 'innocent', language: 'en' },
    `not (only|just|even|sure|to mention), no (wonder|doubt|offence|offense), why not, if not`,
  ),
  list(
    { role: 'report', language: 'en' },
    `call, write, tweeting, said, says, saying, claims, claimed, claiming, called, calls, calling, wrote, writes, told, tells, argues, argued, alleges
    heard, shouted, shouts, yelled, screamed, tweeted, posted, commented, quoted, quote, according to, the word, the term, the phrase, the slur
    the expression, words like, terms like, phrases like, stereotype, rhetoric, use of, using words, label, labelled, labeled, accused
    chanting, chanted, statements like, comments like, things like, believe that, believes that, thinks that, think that, insulted, insulting`,
  ),
  list(
    { role: 'condemnation', language: 'en' },
    `is (so |very |really |just |simply |completely |absolutely |)(racist|sexist|homophobic|transphobic|islamophobic|antisemitic|bigoted|ableist|misogynistic|hateful|wrong|unacceptable|offensive|hate speech|not ok|not okay|not acceptable|disgraceful|ignorant|harmful|misinformed|false|untrue|vile|a lie)
    hate speech, racism, racist, sexism, sexist, misogyny, homophobia, homophobic, transphobia, transphobic, islamophobia, antisemitism, bigotry, bigot, bigoted, prejudice
    discrimination, shame on anyone who, shame on those who, shame on everyone who, unacceptable, no place for, condemn, condemned, condemns
    should never be (said|used|tolerated), nobody should, no one should, should not be (said|used|called|tolerated), stand (up|) against, speak out against
    how dare (anyone|they|he|she), stop calling, stop saying, i disagree, you (can not|can't|cannot) say`,
  ),
  list(
    { role: 'modal', language: 'en' },
    `should, must, shall, need to, needs to, have to, has to, ought to, let's, lets, let us, want to, wanna, going to, gonna, will, would love to, i'd love to
    would like to, i'd like to, i'll, we'll, i hope, hope, wish, deserve, deserves, deserve to, time to, please, just, can't wait to, better, gotta, got to, needs, why don't we, why dont we, somebody, someone, i'd, about to, make them, had better, plan to, planning to`,
  ),
  list(
    { role: 'self', language: 'en' },
    `i am a, i'm a, im a, as a, we are, we're, proud to be, my fellow, us, we, my own, my people, me and my, myself, we call ourselves, i am, i'm, call myself, call ourselves, i was a, i was an, i was such a, i was so, i'm such a, i am such a, i'm such an, i am such an, i'm an, i am an, i must be (a|an), i may be (a|an), i might be (a|an), maybe i'm (a|an), maybe i am (a|an), call me (a|an), i feel like a, i felt like a, i felt so, i feel so, i was being`,
  ),
  list(
    { role: 'praise', language: 'en' },
    `love, loves, respect, respects, admire, adore, wonderful, amazing, awesome, beautiful, great, brilliant, fantastic, lovely, kind, brave, inspiring, welcome
    equal, equality, human beings, are human, are people, deserve (respect|rights|love|better|dignity|equality), support, proud of, friends, brothers, sisters, incredible, talented, celebrate, cherish, appreciate, embrace, thank, thanks, nice, good people, solidarity`,
  ),
  list(
    { role: 'question', language: 'en' },
    `why, who, what, do you, does anyone, is it, are they, how come, can anyone, did you, have you`,
  ),
  list({ role: 'satan', language: 'en' }, `satan, the devil, lucifer, iblis, the antichrist`),
];
