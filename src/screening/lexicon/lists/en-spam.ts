import { list } from '../list.ts';

/** English phrases of advertisement: trade, money, followers, gambling, cures. */
export const enSpam = [
  list(
    { role: 'spam', severity: 'strong', language: 'en' },
    `buy now, order now, shop now, click here, click the link, click this link, click on the link
    click my profile, check my profile, check out my channel, check my channel, check out my video
    check out my new, visit my channel, visit my website, visit my site, visit our website, visit our site
    my youtube channel, subscribe to my, sub to my, sub4sub, sub 4 sub, follow for follow, follow4follow
    f4f, like4like, follow me on, follow my page, follow back, like and subscribe, please subscribe
    free followers, buy followers, buy likes, buy instagram, cheap followers, increase your followers
    limited time offer, limited offer, special offer, exclusive offer, cheap price, promo code, coupon code
    use code, use my code, referral code, referral link, money back guarantee, satisfaction guaranteed
    100% guaranteed, risk free, no obligation, don't miss out, while supplies last, while stocks last
    hurry up offer, claim your prize, claim now, claim your free, you have won, you've won, you won a
    congratulations you, winner of a, selected as a winner, cash prize, free gift, free gift card
    gift card giveaway, free iphone, free entry, free ringtone, txt to, text to win, text stop, reply stop
    call us now, call this number, call me on, whatsapp me, whatsapp us, contact me on whatsapp
    message me on whatsapp, add me on whatsapp, contact via whatsapp, text me on, telegram channel
    join my telegram, join our telegram, telegram group, contact on telegram, dm me, dm for details
    dm for price, contact her on, contact this man, reach him on, make money online, make money fast
    make money from home, earn money online, earn from home, earn up to, earn extra income, passive income
    work from home job, work from home and earn, work at home, online job, online jobs, part time job online
    home based job, be your own boss, get rich, fast cash, double your money, double your bitcoin
    guaranteed profit, guaranteed returns, daily profit, weekly profit, weekly returns, monthly returns
    minimum deposit, investment platform, investment opportunity, invest with, invest now, trading platform
    trading signals, forex signals, forex trading, forex trader, forex broker, binary options
    binary trading, crypto signals, crypto investment, crypto trading, crypto giveaway, bitcoin investment
    bitcoin trading, buy bitcoin, mining contract, account manager, expert trader, my trading mentor
    recover your lost, recovery expert, recover lost funds, hacker for hire, hire a hacker
    professional hacker, spy on your, credit repair, payday loan, personal loan, quick loan, instant loan
    loan approval, loan offer, business loan, apply for a loan, low interest rate, no credit check
    get out of debt, consolidate debt, online casino, casino bonus, free spins, welcome bonus, betting tips
    fixed matches, sure odds, place your bet, sports betting, slot games, online slots, poker online
    lottery winner, powerball spell, spell caster, love spell, love spells, spell casting
    bring back your ex, get your ex back, traditional healer, herbal cure, herbal medicine that cured
    cured my herpes, cure herpes, cure for hiv, weight loss pills, weight loss tea, lose weight fast
    lose weight in, burn fat fast, diet pills, keto gummies, male enhancement, penis enlargement
    enlarge your, levitra, buy xanax, buy tramadol, online pharmacy, no prescription, without prescription
    cheap meds, rolex replica, replica watches, replica handbags, louis vuitton cheap, designer bags cheap
    fake passport, buy fake documents, buy ielts, buy driving license, counterfeit money, cloned cards
    cvv shop, essay writing service, write my essay, assignment help, cheap essay, seo services, seo expert
    rank your website, rank on google, backlinks, web design services, web hosting, domain for sale
    house for sale call, car for sale, hot singles, meet singles, singles in your area, lonely girls
    sexy girls, hot girls, call girls, adult content, onlyfans link, webcam girls, nude pics, my onlyfans
    link in bio, link in my bio, download here, download now, download app, free download, watch online free
    watch full movie, watch live free, stream free, iptv, iptv subscription, free v bucks, free robux
    unlimited coins, mod apk, hack tool, generator online, register now, join us today, limited seats
    limited spots, thanks to mr, mrs _ helped me, changed my life financially, making over $, per day online
    per hour from home, paid surveys, affiliate program, affiliate marketing, network marketing, nft drop
    mint now, token sale, to the moon coin, whitelist spots, pump group, 1000x gem`,
  ),
  list(
    { role: 'spam', severity: 'mild', language: 'en' },
    `sign up, discount, bitcoin, crypto, forex, casino, profit, earn, invest, whatsapp, telegram, subscribe
    my channel, promo, guaranteed, loan, loans, cheap, per day, per week, investment, giveaway, followers
    click, offer, deal`,
  ),
];
