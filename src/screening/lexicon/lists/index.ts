import type { WordList } from '../list.ts';
import { arAbuse } from './ar-abuse.ts';
import { arBlasphemy } from './ar-blasphemy.ts';
import { arGrammar } from './ar-grammar.ts';
import { arHate } from './ar-hate.ts';
import { arIdentities } from './ar-identities.ts';
import { arInnocents } from './ar-innocents.ts';
import { arInsults } from './ar-insults.ts';
import { arJudgements } from './ar-judgements.ts';
import { arPrayers } from './ar-prayers.ts';
import { arProfanity } from './ar-profanity.ts';
import { arSacred } from './ar-sacred.ts';
import { arScripture } from './ar-scripture.ts';
import { arSlurs } from './ar-slurs.ts';
import { arSpam } from './ar-spam.ts';
import { arTargets } from './ar-targets.ts';
import { arTargetsPeoples } from './ar-targets-peoples.ts';
import { arTargetsSacred } from './ar-targets-sacred.ts';
import { arTargetsUnprotected } from './ar-targets-unprotected.ts';
import { arThreats } from './ar-threats.ts';
import { arTurners } from './ar-turners.ts';
import { arValence } from './ar-valence.ts';
import { arabiziHate } from './arabizi-hate.ts';
import { arabiziInnocents } from './arabizi-innocents.ts';
import { arabiziInsults } from './arabizi-insults.ts';
import { arabiziSacred } from './arabizi-sacred.ts';
import { arabiziSpam } from './arabizi-spam.ts';
import { arabiziTargets } from './arabizi-targets.ts';
import { arabiziTurners } from './arabizi-turners.ts';
import { emoji } from './emoji.ts';
import { enBlasphemy } from './en-blasphemy.ts';
import { enGrammar } from './en-grammar.ts';
import { enHate } from './en-hate.ts';
import { enIdentities } from './en-identities.ts';
import { enInnocents } from './en-innocents.ts';
import { enInsults } from './en-insults.ts';
import { enJudgements } from './en-judgements.ts';
import { enPrayers } from './en-prayers.ts';
import { enProfanity } from './en-profanity.ts';
import { enSacred } from './en-sacred.ts';
import { enScripture } from './en-scripture.ts';
import { enSlurs } from './en-slurs.ts';
import { enSpam } from './en-spam.ts';
import { enTargets } from './en-targets.ts';
import { enTargetsUnprotected } from './en-targets-unprotected.ts';
import { enThreats } from './en-threats.ts';
import { enTurners } from './en-turners.ts';
import { enValence } from './en-valence.ts';
import { vocabularies } from './vocabularies.ts';

/**
 * Every shipped list, in no particular order: where two entries match the same words, both are evidence. The engine starts
 * from these lists packed into one string: after a change, `npm run lexicon` packs them again (a test asks for it).
 */
export const WORD_LISTS: readonly WordList[] = [
  ...arAbuse,
  ...arBlasphemy,
  ...arGrammar,
  ...arHate,
  ...arIdentities,
  ...arInnocents,
  ...arInsults,
  ...arJudgements,
  ...arPrayers,
  ...arProfanity,
  ...arScripture,
  ...arSacred,
  ...arSlurs,
  ...arSpam,
  ...arTargets,
  ...arTargetsPeoples,
  ...arTargetsSacred,
  ...arTargetsUnprotected,
  ...arThreats,
  ...arTurners,
  ...arValence,
  ...arabiziHate,
  ...arabiziInnocents,
  ...arabiziInsults,
  ...arabiziSacred,
  ...arabiziSpam,
  ...arabiziTargets,
  ...arabiziTurners,
  ...emoji,
  ...enBlasphemy,
  ...enGrammar,
  ...enHate,
  ...enIdentities,
  ...enInnocents,
  ...enInsults,
  ...enJudgements,
  ...enPrayers,
  ...enProfanity,
  ...enScripture,
  ...enSacred,
  ...enSlurs,
  ...enSpam,
  ...enTargets,
  ...enTargetsUnprotected,
  ...enThreats,
  ...enTurners,
  ...enValence,
  ...vocabularies,
];
