import { listWords } from '../../../db/words.ts';
import type { CompiledWords } from '../../../screening/screener.ts';
import type { Screened, ScreeningResult } from '../submission.ts';

/** A failure of the engine neither refuses nor publishes: the comment is kept and held. */
export async function screenWords(submission: Screened): Promise<undefined> {
  submission.result = await screenOrFail(submission);
  if ('failure' in submission.result) submission.holds.add('screening-failed');
}

async function screenOrFail(submission: Screened): Promise<ScreeningResult> {
  const { deps, site, fields, input, thread } = submission;
  try {
    const { rejectedBy, ...screening } = deps.screener.screen({
      name: fields.name,
      title: fields.title,
      text: fields.text,
      language: thread?.language ?? input.body.language,
      articleAuthors: thread?.authors ?? input.body.pageAuthors ?? [],
      wordLists: await compileWords(submission),
      thresholds: site.settings.thresholds,
    });
    return { screening, rejectedBy };
  } catch (cause) {
    const failure = cause instanceof Error ? `${cause.name}: ${cause.message}` : 'unknown';
    deps.log.error('screening failed', { siteId: site.id, failure });
    return { failure };
  }
}

async function compileWords({ deps, site }: Screened): Promise<CompiledWords> {
  const version = `${site.id}/${site.revision}`;
  const known = deps.compiledWords.get(version);
  if (known !== undefined) return known;
  const compiled = deps.screener.compileWords(version, await listWords(deps.db, site.id));
  for (const old of deps.compiledWords.keys()) {
    if (old.startsWith(`${site.id}/`)) deps.compiledWords.delete(old);
  }
  deps.compiledWords.set(version, compiled);
  return compiled;
}
