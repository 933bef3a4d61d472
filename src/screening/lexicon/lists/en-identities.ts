import { list } from '../list.ts';

const PLACES =
  'german french british american canadian australian indian greek irish romanian ukrainian russian chinese japanese turkish iraqi iranian syrian lebanese egyptian saudi israeli palestinian pakistani afghan kurdish nigerian mexican african arab'.split(
    ' ',
  );
const THINGS =
  'government regime army military president minister parliament police economy media food cuisine film films company products cars team league authorities embassy politicians politics border coffee football music drones missiles militia'.split(
    ' ',
  );

/** English names of what people are, as adjectives beside a word for a person; and of what merely comes from a country. */
export const enIdentities = [
  list(
    { role: 'target', target: 'race', language: 'en' },
    `(black|white|brown|dark skinned|foreign) (person|people|guy|guys|girl|girls|boy|boys|kid|kids|child|children|lady|ladies|family|families|teacher|doctor|lawyer|worker|workers|driver|student|students|neighbour|neighbor|neighbours|neighbors|actor|voters|players|immigrants|community)
    being (black|white|brown|foreign), (you are|you're|they are|they're|he is|he's|she is|she's|who are|who is) (black|white|brown|foreign)
    (you|u) (black|brown|white) (bastard|bitch|pig|animal|dog|monkey|ape|scum|trash|thing)
    germans, korean, koreans, chinese man, chinese woman, the chinese, italians, spaniards, brits, french people, poles, polish people
    canadians, australians, indian man, indian woman, indian people, thais, croats, croatians, hungarians, czechs, swedes, dutch people
    the irish, irishmen, scots, welsh people, jamaican, cuban, colombian, venezuelan, brazilian, ghanaian, cameroonian, cameroonians
    senegalese, ivorians, ugandan, ugandans, tanzanians, rwandans, zimbabweans, south africans, malians, chadians, nepali, tibetan
    tibetans, kazakhs, uzbeks, tajiks, chechen, chechens, georgians, azeris, cypriots, roma, roma people, sinti, turk, turkish
    arabs and africans, hispanic people, latino people, asian man, asian woman, asian men, asian women, arab men, arab women
    arab people, african people, african men, african women, mexican american, mexican americans, arab american, arab americans
    asian american, asian americans, immigrant families, boat people, asylum, undocumented, undocumented people, the migrants
    the refugees, the immigrants, a refugee, a migrant, an immigrant, illegal migrants, illegal migrant, slum dwellers, nomads`,
  ),
  list(
    { role: 'target', target: 'group', language: 'en' },
    `girls, ladies, mothers, wives, wife, widows, gay person, gay couple, gay couples, gay community, gay kid, gay boy, gay guys, gay guy
    lesbian couple, lesbian couples, trans kids, trans girl, trans girls, trans boy, trans boys, transgender man, transgender woman
    transgender men, transgender women, transgender person, non binary people, non binary person, genderfluid, asexual, pansexual
    same sex marriage couples, straight people, straight men, heterosexual, heterosexuals, cisgender, deaf person, deaf man, deaf woman
    deaf kids, blind person, blind man, blind woman, blind kids, paralysed people, paralyzed people, paraplegics, people in wheelchairs
    a wheelchair user, epileptics, dyslexic people, schizophrenics, people with autism, people with dementia, people with schizophrenia
    mentally ill person, special needs children, disabled man, disabled woman, disabled men, disabled women, disabled child
    disabled children, disabled student, elderly man, elderly woman, elderly neighbours
    young women, older women, pregnant women, working mothers, single mother, single mums, single moms, young mothers, fat people
    homeless people, homeless person, homeless man, poor people, the poor, being (gay|trans|transgender|lesbian|bisexual|queer|disabled|deaf|blind|autistic|a woman|female|homosexual|heterosexual|straight|old)
    the gays, the lesbians, the queers, the trans, the disabled kids, the deaf kids, the elderly neighbours`,
  ),
  list(
    { role: 'target', target: 'religion', language: 'en' },
    `muslim (man|men|woman|women|people|kids|children|family|families|girl|girls|boy|boys|community|neighbour|neighbor|student|students)
    jewish (man|men|woman|women|kids|children|family|families|girl|girls|boy|boys|community|neighbour|neighbor)
    christian (man|men|woman|women|people|kids|children|family|families|girl|girls|boy|boys|community)
    hindu (man|men|woman|women|people|family|families), sikh (man|men|woman|women|people|family|families), buddhist people
    sikh community, hindu community, muslim americans, being (muslim|jewish|christian|hindu|sikh|buddhist|an atheist|catholic)
    catholic people, protestant people, believers`,
  ),
  // What comes from a country is no people: its food, its football and its government may be hated.
  list(
    { role: 'target', target: 'group', protected: false, language: 'en', inflect: 'none' },
    `${PLACES.flatMap((place) => THINGS.map((thing) => `${place} ${thing}`)).join('\n')}
    african (elephant|elephants|goat|goats|lion|lions|parrot|buffalo|violet|animals|wildlife|savannah), arab (horse|horses|league), persian (cat|cats|rug|carpet), turkish (bath|delight)
    roads, buses, trains, hospitals, schools here, apps, app, phones, customer service, call centre, call center, coffee, mosquitoes
    artichokes, pizza, landlord, insurance companies, the referee, the manager, the coach, the goalkeeper, the striker, the defence
    drug dealers, human traffickers, smugglers, poachers, loan sharks, child molesters, sex offenders, dictators, the taliban, taliban
    al qaida, boko haram, the mafia, the cartels, cartels, militias, the militia, war profiteers, the regime, the regimes`,
  ),
  list(
    { role: 'target', target: 'author', clause: 'author', language: 'en' },
    `whoever (wrote|writes|typed|penned|authored|published) (this|that|it|these), the one who (wrote|typed|penned|published) (this|it|that)
    the person who (wrote|typed|penned|published) (this|it|that), the (idiot|fool|moron|clown|man|woman|guy|hack|genius) who (wrote|typed|penned|published) (this|it|that)
    a columnist, a journalist, of a journalist, of a reporter, of a columnist, of a writer, of an editor, this hack, the hack, this scribbler
    the scribbler, this correspondent, the correspondent, this pundit, dear editor, dear editors, dear journalist, dear columnist
    to the (editor|author|writer|journalist|columnist|reporter), (mr|mrs|ms|miss) (editor|reporter|journalist|columnist|author|writer)
    hey (author|writer|editor|journalist), you call yourself a (journalist|writer|reporter|columnist|author|editor)
    you call (this|yourself) (journalism|a journalist|an article), the reporter, the journalists here, your journalist, your journalists, your writers
    your writer, your reporters, your author, the author of (this|that), the writer of (this|that), the person behind this (article|piece|column)
    who wrote this, who writes this, who typed this, opinion writer, this opinion writer, staff writer, this staff writer`,
  ),
];
