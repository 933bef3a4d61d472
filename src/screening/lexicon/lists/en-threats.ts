import { list } from '../list.ts';

/** Complete English threats, to the reader or as calls for somebody's death. */
export const enThreats = [
  list(
    { role: 'threat', target: 'addressee', language: 'en' },
    `i will (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i am going to (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i am gonna (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i gonna (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i wanna (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i want to (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i swear i will (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i would love to (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    i'll (kill|murder|shoot|stab|strangle|hunt|hurt|beat|rape|burn|break|slit|cut|gut|bury|destroy|end|smash) (you|u|ya|your|ur)
    ill (kill|murder|shoot|stab|hunt|hurt|beat|break|bury) (you|u)
    im (gonna|going to|coming to) (kill|murder|shoot|stab|hurt|beat|find|get|rape|hunt) (you|u|ya)
    i'm (gonna|going to|coming to) (kill|murder|shoot|stab|hurt|beat|find|get|rape|hunt) (you|u|ya)
    we will (kill|murder|shoot|stab|hunt|hurt|beat|burn|find|bury|destroy|get|slaughter|hang) (you|u|ya|your|you all)
    we are going to (kill|murder|shoot|stab|hunt|hurt|beat|burn|find|bury|destroy|get|slaughter|hang) (you|u|ya|your|you all)
    we are gonna (kill|murder|shoot|stab|hunt|hurt|beat|burn|find|bury|destroy|get|slaughter|hang) (you|u|ya|your|you all)
    we gonna (kill|murder|shoot|stab|hunt|hurt|beat|burn|find|bury|destroy|get|slaughter|hang) (you|u|ya|your|you all)
    we'll (kill|murder|shoot|hunt|hurt|burn|find|bury|get|hang) (you|u|ya)
    i (will|am going to|swear i will) find (you|out where you live|where you live)
    i'll find (you|out where you live|where you live)
    i know where (you|u|your family|your kids|ya) (live|lives|work|sleep|go|park)
    we know where (you|u|your family|your kids) (live|lives|work|sleep|go)
    i have your (address|home address), we have your (address|home address), know your address
    know where your (kids|children|mother|family|daughter|son), watch your back, watch ur back
    you will (pay|regret|die|bleed|suffer|burn|be sorry|get what|end up dead|be next|beg) (for|this|soon|tonight|slowly|here|it|screaming|very)
    you gonna (pay|regret|die|bleed|suffer|burn|be sorry|get what|end up dead|be next|beg) (for|this|soon|tonight|slowly|here|it|screaming|very)
    you are going to (pay|regret|die|bleed|suffer|burn|be sorry|get what|end up dead|be next|beg) (for|this|soon|tonight|slowly|here|it|screaming|very)
    you are gonna (pay|regret|die|bleed|suffer|burn|be sorry|get what|end up dead|be next|beg) (for|this|soon|tonight|slowly|here|it|screaming|very)
    you'll (pay|regret this|regret it|die|bleed|suffer for|be sorry|get yours|be next|wish you)
    you're (dead|a dead man|going to die|gonna die|next|finished|a dead woman)
    you are (a dead man|a dead woman|going to die|gonna die|next on|dead meat), your days are numbered
    your time is coming, your time will come, counting your days, you better (hide|run|hope|pray)
    next time i see you, when i see you, if i (ever|) (see|meet|catch|find) you, put a bullet in (you|your)
    bullet with your name, slit your throat, cut your throat, cut your (head|tongue) off
    break every bone in (your|ur), knock (your|ur) (teeth|head|block|lights) (out|in|off|down), rearrange (your|ur) face
    break your (neck|legs|bones|face|jaw|fingers|arms|skull|teeth), smash your (face|skull|head|teeth)
    kick your (ass|teeth in|head in), beat (the shit out of|the crap out of|the hell out of) you
    burn your (house|home|office) down, burn down your, blow up your, bomb your, dig your grave
    dance on your grave, piss on your grave, you won't live to, you will not live to
    say goodbye to your (family|kids|life), your family (is next|will pay|will suffer|is dead)
    pray you never meet me
    someone (should|needs to|ought to|has to) (shoot|kill|stab|silence|beat|rape|hang|hurt|assassinate|take) (you|him|her|this|that|the)
    somebody (should|needs to|ought to) (shoot|kill|stab|silence|beat|rape|hang|hurt|assassinate) (you|him|her|this|that|the)
    hope someone (shoots|kills|stabs|rapes|beats|runs) (you|him|her|them)
    you deserve to be (shot|killed|beaten|hanged|raped|stabbed)`,
  ),
  list(
    { role: 'threat', language: 'en' },
    `(should|better) watch (his|her|their) (back|backs), we (all |)know where (he|she|they) (lives|live|sleeps|sleep|parks|park|works)
    sleep with one eye open, better (watch|hide|run|sleep), come to my (house|street|area|town) and
    say that to my face, deserves a bullet, needs a bullet, string him up, string her up, string them up`,
  ),
];
