import { list } from '../list.ts';

/** English names of groups and things that may be hated: offices, trades, parties, criminals, objects. */
export const enTargetsUnprotected = [
  list(
    { role: 'target', target: 'group', language: 'en', protected: false },
    `politician, politicians, government, parliament, senator, senators, congressman, congressmen, minister
    ministers, mps, republican, republicans, democrat, democrats, liberals, conservatives, leftist, leftists
    left wingers, socialists, communist, communists, capitalists, tories, labour voters, libertarians
    anarchists, globalists, nationalists, trump supporters, maga, brexiters, remainers, anti vaxxers
    vaxxers, flat earthers, conspiracy theorists, banker, bankers, banks, lawyer, lawyers, landlord
    landlords, estate agents, police, cops, policemen, police officers, soldiers, journalist, journalists
    reporters, newspapers, doctors, nurses, teacher, teachers, professors, programmers, developers, artists
    actors, celebrities, influencers, youtubers, athletes, referee, referees, footballers, supporters
    hooligans, taxi drivers, truck drivers, cyclists, pedestrians, waiters, cleaners, salesmen
    telemarketers, spammers, scammers, capitalist, billionaires, millionaires, rich people, ceos, bosses
    companies, corporations, oil companies, airlines, vegans, vegan, vegetarians, meat eaters, hunters
    smokers, gamers, nerds, hipsters, boomers, millennials, teenagers, tourists, nazis, neo nazis, fascists
    racists, white supremacists, homophobes, sexists, misogynists, bigots, terrorists, isis, daesh, al qaeda
    jihadists, extremists, murderers, killers, rapists, paedophiles, pedophiles, child abusers, wife beaters
    thieves, criminals, drug dealers, gangs, dictator, dictators, tyrant, tyrants, warlords, war criminals
    cockroaches in my, mosquitoes, spiders, rats in, weeds, mondays, homework, taxes, traffic, exams, laptop
    computer, printer, pineapple, broccoli, the flu, the virus, covid, unemployment`,
  ),
];
