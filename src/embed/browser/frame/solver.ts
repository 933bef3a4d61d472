/** What the worker found. */
export interface WorkSolution {
  readonly counter: number;
  readonly derivedKey: string;
}

export interface Solver {
  readonly solution: Promise<WorkSolution>;
  cancel(): void;
}

/** Trusted Types allow workers from one address alone, which the server wrote into the page. */
function trustedWorkerUrl(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('adab', {
    createScriptURL: (given) => new URL(given, location.href).href,
  });
  return policy.createScriptURL(url) as string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createScriptURL(given: string): string }): TrustedTypesPolicy;
}
interface TrustedTypesPolicy {
  createScriptURL(given: string): unknown;
}
let policy: TrustedTypesPolicy | undefined;

/** Has a worker find the proof of work; rejects where the device cannot. */
export function createSolver(workerUrl: string, work: object): Solver {
  let worker: Worker | undefined;
  const solution = new Promise<WorkSolution>((resolve, reject) => {
    worker = new Worker(trustedWorkerUrl(workerUrl), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<WorkSolution | undefined>) => {
      worker?.terminate();
      if (data) resolve(data);
      else reject(new Error('no solution'));
    };
    worker.onerror = () => reject(new Error('the worker does not run'));
    worker.postMessage(work);
  });
  return { solution, cancel: () => worker?.terminate() };
}
