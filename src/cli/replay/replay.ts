import type { FormReply, StatusReply } from '../../protocol/reading.ts';
import { type Config, readConfig } from '../../runtime/config.ts';
import { findOrMakeSecret } from '../../runtime/kept-secret.ts';
import { createKeyring } from '../../runtime/keyring.ts';
import { type ReplayedText, readTexts } from './replayed-text.ts';
import { type ReplayTarget, type Sent, sendText } from './send-text.ts';

export interface ReplayOptions {
  readonly site: string;
  /** Texts begun in a second. */
  readonly rate: number;
  readonly limit: number;
}

const LARGE = { points: 1_000_000, seconds: 600 };

/** Limits under which a replay is not taken for a flood, and a long text not for a mistake. */
export const RAISED_LIMITS = {
  limits: { name: 80, email: 254, title: 120, text: 20_000, minimum: 1 },
  rates: {
    clientAttempts: LARGE,
    clientAccepted: LARGE,
    plainAccepted: LARGE,
    siteAttempts: LARGE,
    siteAccepted: LARGE,
  },
};

/** Texts that wait for their answer at a time: beyond it the rate gives way. */
const AT_ONCE = 32;

/** Posts every text of a file to the running service, reads each one back, and says what became of them. */
export async function replay(env: NodeJS.ProcessEnv, file: string, options: ReplayOptions): Promise<boolean> {
  const config = readConfig(env);
  const texts = await readTexts(file, options.limit);
  const target = await openTarget(config, options.site);
  const started = performance.now();
  const sent = await sendAll(target, texts, options.rate);
  const seconds = (performance.now() - started) / 1000;
  const kept = await readBack(target, texts, sent);

  const accepted = sent.filter(({ outcome }) => outcome === 'accepted').length;
  const refused = sent.flatMap((one) => (one.outcome === 'refused' ? [one.why] : []));
  console.log(
    `sent              ${texts.length} in ${seconds.toFixed(1)} s (${(texts.length / seconds).toFixed(1)} a second)`,
  );
  console.log(`accepted          ${accepted}`);
  console.log(`already received  ${texts.length - accepted - refused.length}`);
  console.log(`refused           ${refused.length}`);
  for (const [why, count] of countEach(refused)) console.log(`  ${count} × ${why}`);
  console.log(
    `read back         ${kept.same} the same, ${kept.different.length} different, ${kept.lost.length} lost`,
  );
  for (const id of [...kept.different, ...kept.lost]) console.log(`  text ${id}`);
  for (const [status, count] of countEach(kept.statuses))
    console.log(`  ${count} × readers are told: ${status}`);
  return kept.different.length + kept.lost.length === 0;
}

async function openTarget(config: Config, site: string): Promise<ReplayTarget> {
  const secret =
    config.secret ??
    (config.database.kind === 'embedded' ? findOrMakeSecret(config.database.directory) : undefined);
  const reply = await fetch(`${config.publicOrigin}/api/v1/sites/${site}/form?page=replay`);
  if (!reply.ok)
    throw new Error(
      `The service at ${config.publicOrigin} has no form for the site ${site}: ${reply.status}`,
    );
  const form = (await reply.json()) as FormReply;
  return {
    origin: config.publicOrigin,
    site,
    termsVersion: form.terms.version,
    hasCode: form.code !== 'none',
    // Seals need the secret alone; the stable root, which the database keeps, is for other things.
    keys: createKeyring({ current: secret! }, new Uint8Array(32)),
    run: Date.now().toString(36),
  };
}

async function sendAll(
  target: ReplayTarget,
  texts: readonly ReplayedText[],
  rate: number,
): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const started = performance.now();
  let next = 0;
  let done = 0;
  const sendInTurn = async () => {
    for (let i = next++; i < texts.length; i = next++) {
      const due = started + (i * 1000) / rate - performance.now();
      if (due > 0) await new Promise((resolve) => setTimeout(resolve, due));
      sent[i] = await sendText(target, texts[i]!);
      done += 1;
      if (done % 50 === 0 || done === texts.length) process.stderr.write(`\r${done} of ${texts.length}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sendInTurn));
  process.stderr.write('\n');
  return sent;
}

interface ReadBack {
  readonly same: number;
  readonly different: readonly string[];
  readonly lost: readonly string[];
  readonly statuses: readonly string[];
}

/** Asks for each accepted comment by its id, and compares it byte for byte with what was sent, line ends apart. */
async function readBack(
  target: ReplayTarget,
  texts: readonly ReplayedText[],
  sent: readonly Sent[],
): Promise<ReadBack> {
  const different: string[] = [];
  const lost: string[] = [];
  const statuses: string[] = [];
  for (const [i, one] of sent.entries()) {
    if (one.outcome !== 'accepted') continue;
    const { id, text } = texts[i]!;
    const reply = await fetch(`${target.origin}/api/v1/sites/${target.site}/comments/${one.id}/status`, {
      headers: { authorization: `Bearer ${one.token}` },
    });
    if (!reply.ok) {
      lost.push(id);
      continue;
    }
    const stored = (await reply.json()) as StatusReply;
    statuses.push(stored.status);
    if (stored.text !== text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')) different.push(id);
  }
  return { same: statuses.length - different.length, different, lost, statuses };
}

function countEach(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
