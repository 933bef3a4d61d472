import { list } from '../list.ts';

/** English phrases of advertisement: trade, money, followers, gambling, cures. */
export const enSpam = [
  list(
    { role: 'spam', severity: 'severe', language: 'en' },
    `airdrop, free mint, presale, whitelist now, guaranteed signals, pump signals, passive income from, earn while you sleep, be your own boss, join (my|our|the) (team|group|channel|community|page) (and|for|to|now|today), join the winning team
    limited slots, limited (spots|seats|stock), claim (your|the|a) (prize|reward|bonus|refund|voucher|gift|parcel), verify your account, confirm your account, tax refund claim, car insurance quotes, solar panel quote, get a free quote, free quote
    one weird trick, miracle cure, detox tea, cbd oil, cbd gummies, replica bags, designer replica, wholesale prices, use my code, link in the comments, check my bio, in my bio, dm to order, dm for, dm us, send a dm
    guest post, guest posting, high da, backlink service, grow your (channel|page|business|account|following), promote your (music|video|page|business|channel), collab dm, visa (assistance|agent), study abroad agent, work permit agency, jobs in canada apply
    unlock any phone, hack any, track your (spouse|partner|wife|husband), cheating (spouse|partner), catch a cheating, whatsapp hack, instagram hack, credit score fixed, clear your debt, blank atm card, gift card trade
    read more at my, my new (song|video|track|book) is out, stream my, check out my (new |)(song|track|music|book|blog|page|store|shop|profile|insta|instagram), plz subscribe, pls subscribe, sub me, i sub back
    (reach|contact|text|message|email) (him|her|me|us) (at|via), reach out to (him|her) (on|via), inbox (him|her|us), inbox me, text me now, get in touch with (him|her) (on|via|at)
    (cures|removes|heals) _ (permanently|with herbs|in two weeks), (spiritual|herbal) (doctor|healer), herbal doctor, bad luck removed
    (10k|5k|1k|100k) (followers|likes|subscribers|views), cheapest panel, no password needed, live match free, leaked videos
    (200|100|300|500)% bonus, double your deposit, spin and win, sure win, betting site, (500|300|200|1000) weekly, daily payout
    (home|hotel|door) service 24, escorts available, ladies available, massage girls, call boys, (loans|cash|funding) (without|for bad) (documents|credit|collateral), same day loan, instant loan approval
    (clearance|factory) price, factory direct, (80|90|70)% off, pay on delivery, cash on delivery, discreet delivery
    visit my blog, visit our store, see my offers, click below, tap the link, links in my profile, (crypto|bitcoin|wallet) recovery, recovered my (coins|money|bitcoin|funds)
    need a loan, we fund, watch _ free here, free here, natural cure for, cure for (diabetes|cancer|herpes|impotence), escort service, escort services
    order on our (site|website|page), order here, hot deals, great deals on, contact him on, contact her on email, email us at, text him on, text her on, message him on
    i was broke until, i now withdraw, my withdrawals, with this one pill, plagiarism free
    buy now, order now, shop now, click the link, click this link, click on the link, click my profile
    check my profile, check out my channel, check my channel, check out my video, check out my new
    visit my channel, visit my website, visit my site, my youtube channel, subscribe to my, sub to my
    sub4sub, sub 4 sub, follow for follow, follow4follow, f4f, like4like, follow me on, follow my page
    follow back, like and subscribe, please subscribe, free followers, buy followers, buy likes
    buy instagram, cheap followers, increase your followers, limited time offer, cheap price, promo code
    coupon code, use code, use my code, referral code, referral link, satisfaction guaranteed
    100% guaranteed, while supplies last, while stocks last
    hurry up offer, claim your prize, claim now, claim your free, you have won, you've won, you won a
    selected as a winner, free gift card, gift card giveaway
    free iphone, free ringtone, txt to, text to win, text stop, reply stop, call this number
    call me on, whatsapp me, whatsapp us, contact me on whatsapp, message me on whatsapp, add me on whatsapp
    contact via whatsapp, text me on, telegram channel, join my telegram, join our telegram
    contact on telegram, dm me, dm for details, dm for price, contact her on, contact this man, reach him on
    make money online, make money fast, make money from home, earn money online, earn from home, earn up to
    earn extra income, work from home job, work from home and earn, part time job online
    home based job, be your own boss, fast cash, double your money, double your bitcoin, guaranteed profit
    guaranteed returns, daily profit, weekly profit, weekly returns, monthly returns
    trading signals, forex signals, binary options, binary trading, crypto signals
    crypto investment, crypto giveaway, bitcoin investment, mining contract, expert trader
    my trading mentor, recover your lost, recovery expert, recover lost funds, hacker for hire
    hire a hacker, professional hacker, apply for a loan, no credit check, consolidate debt
    casino bonus, free spins, welcome bonus, fixed matches, sure odds, place your bet, slot games
    poker online, powerball spell, spell caster, love spell, love spells, spell casting
    bring back your ex, get your ex back, herbal medicine that cured
    cured my herpes, cure herpes, cure for hiv, weight loss pills, weight loss tea, lose weight fast
    burn fat fast, diet pills, keto gummies, male enhancement, penis enlargement
    enlarge your, levitra, buy xanax, buy tramadol, online pharmacy, cheap meds, rolex replica
    replica watches, replica handbags, louis vuitton cheap, designer bags cheap, buy fake documents
    buy ielts, buy driving license, cloned cards, cvv shop, write my essay, cheap essay, rank your website
    rank on google, backlinks, web design services, domain for sale, hot singles, meet singles
    singles in your area, lonely girls, sexy girls, hot girls, call girls, onlyfans link
    webcam girls, my onlyfans, link in my bio, download app, watch online free, watch live free, stream free
    iptv subscription, free v bucks, free robux, unlimited coins, mod apk, hack tool, generator online
    register now, join us today, limited seats, limited spots
    changed my life financially, making over $, per day online, per hour from home, paid surveys
    affiliate program, nft drop, mint now, token sale, to the moon coin, whitelist spots, pump group
    1000x gem, earn _ (a day|per day|daily|a week|per week|weekly|every day) (from home|online), make money (online|from home|fast), make _ per day, got _ in (one|a) week
    (contact|message|text|reach) (her|him|me|us) on (telegram|whatsapp|instagram|signal)
    (ask|dm|inbox) me how`,
  ),
  list(
    { role: 'spam', severity: 'mild', language: 'en' },
    `my channel, limited offer, special offer, exclusive offer, bitcoin trading
    forex trading, online casino, payday loan, quick loan, instant loan
    loan approval, loan offer, credit repair, network marketing, affiliate marketing, watch full movie
    link in bio, web hosting, passive income, download here, download now, free download
    click here, visit our website, visit our site, call us now, free gift, invest now
    betting tips, online slots, nude pics, essay writing service, assignment help, seo services, seo expert
    forex trader, forex broker, house for sale call, car for sale, investment opportunity
    investment platform, trading platform, crypto trading, buy bitcoin, fake passport, counterfeit money
    money back guarantee, online job, online jobs, get out of debt, no prescription
    without prescription, telegram group, link below, lose weight in, atm card, cash prize
    free consultation, risk free, don't miss out, minimum deposit, traditional healer, herbal cure
    financial freedom, sponsored post, verified badge, discount code
    promo code, subscribe to, your parcel`,
  ),
];
