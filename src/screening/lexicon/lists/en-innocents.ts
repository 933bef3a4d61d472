import { list } from '../list.ts';

/** English phrases and names in which a listed word is innocent. Only entries that another list would match are kept. */
export const enInnocents = [
  list(
    { role: 'innocent', language: 'en' },
    `(in|for|to|judged|judge|plead|pleaded|heard) the cause of, haddon, strange (wives|wife|women|gods|land|fire), strange to (me|him|her|us|them|my|his|her|our|their), their asses, wild (ass|asses|ass's), she asses, the asses, ziph, (ox|oxen|camel|camels|sheep|goats|foal|colt|horse|mule|mules) (and|or|nor) (an |the |)(ass|asses), (an|his|the) (ox|camel) or (an |his |the |)ass, (she|wild|young) (ass|asses)
    (upon|on) (an|the|his|her) ass and, colt of an ass, foal of an ass, saddled (an|his|her|the) ass, old asses, the asses
    (come|comes|came|coming|go|goes|went|going|sit|sat|lie|lay|bring|brought|bringing|get|got|put|took|take|put it|settle|settled|fall|fell|walk|walked|run|ran|jump|jumped|lying|sitting) down with
    (animals|beasts) of (the|this|our) (earth|field|fields|forest|sea|desert|land|jungle|wild), pricks (the|my|his|her|your), pricked
    sea (monster|monsters), pervert (justice|the right|righteousness|judgment|the course), (wild|swift|stray) (ass|asses)
    (foal|colt) of an ass, bridle for the ass, ox (and|or) (an |his |thy |your |)ass, balaam's ass, (on|upon|riding|rode) an ass
    miner, miners, sitter, sitters, garages, kassem, fucking austria, dildo newfoundland, cock crow, cockroach spray, cock a doodle doo, dick tracy
    dick cheney, dick van dyke, dick advocaat, moby dick, philip k dick, spotted dick, van dyke, blue tit
    great tit, coal tit, tit for tat, cum laude, magna cum laude, summa cum laude, cummings, sex education
    same sex, sex discrimination, sex ratio, sex offender, sex trafficking, rape victim, rape victims
    rape survivors, rape crisis, rape case, rape trial, convicted of rape, accused of rape, rape kit
    marital rape, raped and murdered, was raped, were raped, spic and span, maine coon
    chink in the armour, chink in the armor, chinks of light, gypsy moth, gypsy kings, so called
    faggots and peas, dyke road, offa's dyke, dykes and canals, homo sapiens, homo erectus
    retard the (growth|spread|progress|development|spark|timing), retards the (growth|spread|progress|development), retarded growth
    will retard, (fix|fixing|fixed|rebuild|rebuilding|rebuilt|drop|dropped) the tranny, tranny (fluid|shop|rebuild|cooler)
    cripple creek, spastic paralysis, midget submarine
    midget submarines, bitching about, bitch the dog, the bitch had puppies, stud and bitch, bastard sword
    bastard file, pussy willow, pussy riot, wanking crane, prick up your ears, prick of conscience
    shag carpet, shag pile, shaggy dog, european shag, bugger lugs, cigarette butt, butt joint, water butt
    goat butted, bum bag, knob of butter, door knob, volume knob, tennis balls, golf balls, balls in play
    screwed on, screw cap, screw thread, sucker punch, sucker fish, blow job centre, horny toad
    horny goat weed, boob tube, blue footed boobies, boner bill, crackpot recipe, crap shoot, craps table
    damn yankees, hell's kitchen, hell's angels, hell's gate, highway to hell, hell freezes over
    road to hell, hell of a, what the hell happened, go to hell and back, killer whale, killer whales
    killer app, killer bees, kill switch, kill time, killing time, kill the lights, kill the engine
    kill the process, kill -9, lady killer, dressed to kill, killing me, kill two birds, weed killer
    to kill a mockingbird, killed in action, kill the bill, kill bill, kill the virus, kills germs
    kill bacteria, kill cancer cells, hang out, hanging out, hang on, hang around, hang up, hang in there
    hanging gardens, get the hang, shoot a film, photo shoot, shoot hoops, shooting star, shoot the breeze
    bamboo shoots, shoot on goal, shot on target, burn calories, burn fat, burning man, beat the odds
    beat the record, beat them 3, beat us, beat the champions, beaten in the final, beat the traffic
    beats me, beat generation, murder mystery, murder she wrote, murder of crows, crush on, wine crush
    crush grapes, candy crush, smash hit, smash burger, guitar smash, bomb disposal, bath bomb
    sex bomb song, stab at it, take a stab, choke point, strangle the economy, execute a program
    execute the plan, execute the code, eliminated from the tournament, eliminated from the cup
    eliminate waste, eliminate poverty, eradicate poverty, eradicate polio, eradicate malaria
    eradicate the disease, eradicate hunger, exterminate termites, pest exterminator, wipe out debt
    wiped out by the flood, purge the cache, deport ment, expelled student, dog days, dog show, hot dog
    hot dogs, guide dog, guide dogs, stray dogs, dog food, dog walker, my dog, our dog, his dog, her dog
    the neighbour's dog, dog house, prairie dog, dog eared, pet rat, lab rats, lab rat, rat race, rat poison
    guinea pig, guinea pigs, pig farm, pig farmers, peppa pig, snake bite, snake river, snake plant
    snakes and ladders, monkey bars, year of the monkey, monkey wrench, monkey puzzle, monkeys in the zoo
    great apes, planet of the apes, ape man fossil, donkey kong, donkey cart, donkey sanctuary
    shrek and donkey, mad cow disease, sheep farm, sheep shearing, black sheep, goat cheese, goat milk
    goat herder, greatest of all time goat, messi is the goat, he is the goat, she is the goat
    parasite film, the film parasite, parasitic infection, parasitic disease, parasites in the water
    intestinal parasites, malaria parasite, computer virus, virus scan, virus outbreak, flu virus
    corona virus, ebola virus, cancer patient, cancer patients, cancer research, breast cancer, lung cancer
    cancer treatment, cancer ward, tropic of cancer, cancer survivor, has cancer, died of cancer
    battle with cancer, cockroaches in (the|our|my) (kitchen|house|flat|hotel|room|apartment)
    rats in (the|our|my) (kitchen|house|street|sewer|attic|walls|building), rats and mice, garbage crisis
    garbage collection, garbage truck, garbage bin, garbage in the streets, trash can, trash collection
    take out the trash, trash bags, rubbish bin, rubbish collection, recycle rubbish, fat content, low fat
    fat free, saturated fat, trans fat, trans fats, trans fatty, body fat, fat chance
    mental illness awareness, dumb down, dumbo film, stupid question but, stupid mistake, stupid of me
    my stupidity, i was stupid, april fool, april fools, fool's gold, fool me once, nobody's fool
    class clown fish, clown fish, circus clown, birthday clown, ass milk, ass's milk, donkey and ass
    pain in the ass, wild ass, wild asses, jack ass penguin, bad debt, bad ass, crazy horse, like crazy
    crazy good, monster truck, loch ness monster, monsters inc, cookie monster, savage garden, randy savage
    savage cuts, barbarian rugby, barbarians fc, barbarian film, conan the barbarian, penis transplant
    vagina monologues, chicken breasts, anal fissure, anal fistula, testicular cancer, cervical cancer
    semen analysis, lesbos island, island of lesbos, lesbos greece, gay lussac, gaylord texas, enola gay
    trans siberian, trans atlantic, trans saharan, persian cat, persian rug, persian gulf, egyptian cotton
    russian roulette, russian salad`,
  ),
];
