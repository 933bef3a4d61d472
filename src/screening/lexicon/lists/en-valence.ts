import { list } from '../list.ts';

/**
 * English adjectives and nouns of blame and of praise that the other lists do not have, first names, and adjectives of what
 * people are. None weighs much alone: they tell the classifier what a sentence says of somebody, and that it names somebody.
 */
export const enValence = [
  list(
    { role: 'contempt', severity: 'mild', language: 'en' },
    `abusive, acrimonious, airheaded, antagonistic, apathetic, baleful, bigoted, blockheaded, boastful
    boorish, bumbling, callous, cantankerous, careless, charmless, chauvinistic, churlish, clingy, cold hearted
    cold blooded, condescending, combative, cocky, cowering, crabby, cruddy, crummy, cynical, daft
    deceptive, deluded, demeaning, dictatorial, dirt poor, disgraced, disgustful, disrespectful, distasteful, dodgy
    domineering, dopey, dreary, dubious, egotistical, egoistic, egocentric, erratic, evasive, evil minded
    fanatical, feckless, fickle, fiendish, filthy minded, flaky, foul mouthed, fraudulent, frigid, frivolous
    frumpy, gaudy, ghoulish, gloating, graceless, grouchy, gruff, grumpy, hare brained, hot headed
    humorless, humourless, ill bred, ill mannered, impertinent, impolite, inane, incoherent, inconsiderate
    ineffectual, infantile, infuriating, inhuman, inhumane, insensitive, insincere, insipid, insolent
    irresponsible, jaded, joyless, judgmental, judgemental, lecherous, longwinded
    low class, lowbrow, loudmouthed, maniacal, manipulative, mean spirited, meddlesome, mendacious
    menacing, neurotic, nefarious, negligent, nosey, nonsensical, noxious, oafish
    obsessive, obtuse, ornery, overbearing, paranoid, patronizing, patronising, petty, petulant, pigheaded
    porcine, possessive, power hungry, predatory, prejudiced, presumptuous, pretentious, prudish
    psychopathic, puerile, pugnacious, rabid, raunchy, reckless, regressive, repellant, reprehensible
    resentful, ruthless, sanctimonious, sarcastic, scummy, scurrilous
    selfcentered, self centered, self centred, self righteous, self important, senseless, shiftless, shoddy
    shrewish, shrill, simpleminded, slavish, slovenly, smarmy, snarky, snobbish, snobby
    snooty, sociopathic, squalid, stinky, strident, stuck up, stubborn, sullen, surly, tacky
    tactless, tawdry, thankless, thoughtless, tiresome, traitorous, troublesome, two bit, unbalanced
    uncaring, uncivil, uncooperative, underhanded, unethical, unforgivable, unfriendly, unfunny, ungrateful
    unhelpful, unhygienic, uninteresting, unkempt, unkind, unloving, unprincipled, unprofessional, unreasonable
    unruly, unscrupulous, unsanitary, unsavory, unsavoury, unwelcome, vacuous, vapid, vindictive
    virulent, vitriolic, weak willed, whorish, wimpy, yucky, bratty, bovine, brutish, bigheaded
    bone idle, bullying, aggravating, exasperating, maddening, monotonous, lackluster, lacklustre, horrid
    horrendous, nauseous, unsightly, ungainly, mouthy, loopy, kooky, barmy, scabby
    shabby, scraggy, vilest, cruelest, cruellest
    (is|are|being|so|a|an) (mean|lame|bad|cold|mad|thick|dense|slow|awful|terrible|unfair|harmful|racist|sexist|fascist|oppressive|brutal|grim)`,
  ),
  list(
    { role: 'contempt', severity: 'mild', language: 'en', inflect: 'noun' },
    `bigot, blabbermouth, boor, braggart, brat, bumpkin, cheapskate, creep, crook, delinquent, demagogue
    doofus, dope, fanatic, flunky, fruitcake, geek, ghoul, gossip monger
    hooligan, hothead, huckster, klutz, know it all, layabout, lazybones, loafer, lout, miser, misogynist
    miscreant, ninny, nuisance, oddball, pariah, prude, rascal, ruffian, scamp, scammer, scoundrel
    sellout, shyster, slacker, slob, sneak, snitch, snob, stalker, toad, traitor, trickster, troll, twerp, twit
    vandal, villain, wastrel, weakling, weasel, whiner, zealot, pathetic excuse, poor excuse for a human
    crooks, bigots, hooligans`,
  ),
  list(
    { role: 'violence', severity: 'mild', language: 'en', inflect: 'verb' },
    `assail, batter, belittle, berate, bludgeon, clobber, degrade, demean, disembowel, electrocute
    eviscerate, flay, gang up on, garrote, gouge, guillotine, harass, humiliate, ignore the rights of, incinerate
    intimidate, kidnap, knife, maul, mistreat, molest, mug, oppress, ostracise, ostracize
    pummel, push _ off a cliff, ridicule, sneer at, spurn, stalk, subjugate, suffocate, taunt, terrorise
    terrorize, throttle, trample, trounce, vilify, wallop`,
  ),
  list(
    { role: 'hatred', severity: 'mild', language: 'en', inflect: 'none' },
    `abominate, distrust, am sick of, am tired of, am disgusted by, feel contempt for, cannot bear, can't abide
    cannot abide, could never love, wish there were no, spit upon`,
  ),
  list(
    { role: 'praise', language: 'en', inflect: 'none' },
    `accommodating, accomplished, accurate, adept, adventurous, affable, affectionate, agreeable, alert, altruistic
    amiable, amicable, amusing, appealing, approachable, appreciated, appreciative, assertive, assiduous
    astonishing, astute, athletic, attentive, balanced, benevolent, blessed, blissful, bold, bubbly, calm, careful
    charismatic, charitable, chatty, chic, civil, civilised, civilized, classy, comfortable, committed
    communicative, composed, confident, congenial, conscientious, consistent, constructive, cooperative, cordial
    cosy, dapper, daring, dazzling, dedicated, deft, delicious, deserving, determined, devoted, devout, diplomatic
    disciplined, discreet, dutiful, dynamic, eager, earnest, easygoing, easy going, ebullient, effective, efficient
    effervescent, empathetic, enchanting, endearing, engaging, enjoyable, enlightened, entertaining, enthusiastic
    enterprising, erudite, ethical, even tempered, exciting, exquisite, fair minded, fascinating, flexible, focused
    forgiving, forthright, frugal, fun, fun loving, gallant, genial, glad, glamorous, good natured, good looking
    grand, gregarious, groovy, hardy, harmless, harmonious, heartfelt, heavenly, huggable, humane, humorous
    idealistic, imaginative, impartial, ingenious, innovative, insightful, intrepid, introspective, intuitive
    invaluable, invincible, irresistible, jolly, jovial, joyous, judicious, kindhearted, knowledgeable, law abiding
    laid back, learned, level headed, light hearted, likable, magnanimous, majestic, masterful, meek, mellow
    memorable, merciful, merry, meticulous, mindful, miraculous, motivated, nifty, nimble, nurturing, observant
    obliging, open hearted, outgoing, passionate, peaceable, peace loving, perceptive, personable, persuasive
    phenomenal, playful, plucky, poised, praiseworthy, principled, proficient, prolific, prudent, punctual
    quick witted, radiant, receptive, refined, reflective, refreshing, relaxing, reputable, resolute, resourceful
    respectable, respectful, saintly, satisfied, scholarly, seasoned, selfless, sensible, shy, sociable, soft spoken
    soft hearted, sophisticated, spirited, spontaneous, steadfast, stellar, straightforward, stimulating, studious
    stupendous, suave, successful, sympathetic, tactful, tasteful, tenacious, thankful, thorough, thrifty, thriving
    tidy, top notch, tranquil, tremendous, trustful, truthful, unassuming, unbiased, understanding, unforgettable
    unpretentious, unselfish, upbeat, upright, upstanding, valiant, versatile, vibrant, vigilant, virtuous
    visionary, vivacious, warmhearted, well behaved, well bred, well informed, well liked, well mannered, well read
    well rounded, wholesome, wondrous, youthful, zany, zestful, cuddly, dashing, divine, exemplary, fab, first rate
    flawless, giving, luminous, mesmerizing, nourishing, of great help, polished, prodigious, profound, resplendent
    rock solid
    good, great, fine, fun, nice, cool, neat, lucky, healthy, important, popular, a fair`,
  ),
  list(
    { role: 'praise', language: 'en', inflect: 'verb' },
    `bless, care for, chat with, commend, compliment, dance with, enjoy meeting, enjoy working with, esteem, forgive
    greet, high five, hold hands with, laugh with, learn from, mentor, nurture, play with, praise, prize, reassure
    reward, shake hands with, share with, smile at, sympathise with, sympathize with, treasure, work with, write to`,
  ),
  list(
    { role: 'target', target: 'individual', severity: 'mild', language: 'en', inflect: 'none' },
    `aaron, abigail, adam, adrian, agnes, ahmed, alan, albert, alejandro, alex, alexander, alexandra, alfred, alice
    alicia, alison, amanda, amelia, amir, amy, ana, anastasia, andrea, andrew, andy, angela, angelica, anita, anna
    anne, annie, anthony, antonio, arjun, arthur, ashley, audrey, barbara, barry, beatrice, ben, benjamin, bernard
    bertha, beth, betty, bilal, boris, brandon, brenda, brian, bridget, brittany, bruce, bryan, camille, carl, carla
    carlos, caroline, catherine, cecilia, charlene, charles, charlotte, chloe, chris, christina, christine
    christopher, claire, clara, claudia, colin, connor, craig, cristina, cynthia, daniela, danielle, darren, deborah
    deepak, denise, dennis, derek, diana, diane, diego, dmitri, dolores, dominic, donald, donna, dorothy, douglas
    duncan, dylan, edgar, edith, eduardo, edward, edwin, eileen, elaine, eleanor, elena, elizabeth, ella, ellen
    elsie, emil, emily, emma, eric, erica, erik, ernest, esther, ethan, ethel, eugene, evelyn, felix, fernando
    fiona, frances, francis, francisco, fred, frederick, gareth, gary, gavin, geoffrey, gerald, geraldine, giovanni
    gloria, gordon, graham, greg, gregory, gustavo, hamad, hamza, hannah, hans, harold, harriet, harry, heather
    hector, heidi, helen, henry, hiroshi, howard, hugh, igor, imran, ines, ingrid, irene, isabel, isabella, ivan
    jackie, jamie, jane, janet, jason, javier, jeff, jeffrey, jennifer, jenny, jeremy, jerry, jessica, jill, jimmy
    joanna, joel, johanna, johnny, jonathan, jorge, jose, joshua, joyce, juan, judith, judy, julia, julian, julie
    justin, kareem, karen, karim, karl, kate, katherine, kathleen, katie, kavita, keith, kelly, kenneth, kevin
    khaled, kimberly, kofi, kristen, kwame, kyle, larry, latisha, laura, lauren, lawrence, leila, leonard, leslie
    li wei, lillian, linda, lisa, liam, lorenzo, louis, louise, lucas, lucia, lucy, luis, lydia, malcolm, manuel
    marcus, margaret, marie, marilyn, marina, mario, marion, marjorie, martha, martin, marvin, maureen, maurice
    megan, mehmet, melanie, melissa, michelle, miguel, mike, mildred, miriam, monica, mustafa, nadia, nancy, naomi
    natalie, natasha, nathan, neil, nicholas, nicole, nigel, nina, noah, nora, norman, oleg, olga, oliver, olivia
    omar, oscar, pablo, pamela, patricia, patrick, paula, pauline, pedro, peggy, phil, philip, phillip, phyllis
    priya, rachel, rafael, rajesh, ralph, ramon, rania, raymond, rebecca, ricardo, richard, rita, robert, roberta
    roberto, rodney, roger, roland, ronald, rosa, rosemary, roxanne, ruben, rupert, ryan, sabrina, salim, sally
    samantha, samir, samuel, sandra, sanjay, sara, sarah, scott, sean, sebastian, selma, sergei, sergio, sharon
    sheila, shirley, silvia, sofia, sonia, sophia, sophie, stanley, stefan, stella, stephanie, steve, steven, stuart
    susan, susie, svetlana, sylvia, tamara, tania, tanya, tariq, teresa, theodore, theresa, tiffany, timothy, toby
    todd, tom, tony, tracy, trevor, tyrone, usman, valerie, vanessa, vera, veronica, vicky, victoria, vijay, vincent
    vladimir, walter, wanda, warren, wendy, wesley, wilfred, william, winston, yolanda, yusuf, yusra, yuki, yvonne
    zachary, zainab, zoe, george, john, david, james, daniel, joseph, jim, joe, jack`,
  ),
  list(
    { role: 'target', target: 'race', severity: 'mild', language: 'en', inflect: 'none' },
    `canadian, european, australian, british, french, italian, spanish, portuguese, dutch, swedish, norwegian, danish
    finnish, belgian, swiss, austrian, polish, romanian, ukrainian, hungarian, czech, serbian, bosnian, albanian
    greek, irish, scottish, welsh, israeli, lebanese, syrian, jordanian, palestinian, iraqi, iranian, yemeni, saudi
    kuwaiti, qatari, emirati, omani, libyan, tunisian, algerian, moroccan, sudanese, ethiopian, somali, eritrean
    nigerian, ghanaian, kenyan, indian, pakistani, bangladeshi, nepalese, chinese, taiwanese, vietnamese, thai
    indonesian, malaysian, burmese, cambodian, filipino, mongolian, brazilian, argentinian, peruvian, chilean
    colombian, cuban, haitian, jamaican, black, white, brown, middle eastern, aboriginal, inuit, maori, romani
    gypsy, american, european`,
  ),
  list(
    { role: 'target', target: 'group', severity: 'mild', language: 'en', inflect: 'none' },
    `adolescent, bipolar, blind, boomer, cisgender, deaf, diabetic, divorced, dyslexic, elderly, epileptic
    genderqueer, homeless, intersex, latinx, lgbtqia, male, middle aged, millennial, millennials, old, older
    paralysed, paralyzed, pregnant, straight, teenage, toddler, unemployed, unmarried, wiccan, widowed
    working class, young, younger`,
  ),
];
