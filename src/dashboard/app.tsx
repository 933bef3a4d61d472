import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Account } from './account.tsx';
import { AuditLog } from './audit-log.tsx';
import { Join } from './join.tsx';
import { switchLanguage, texts } from './language.ts';
import { Queue } from './queue.tsx';
import { announcement } from './sent-decisions.ts';
import { loadMe, me, signOut } from './session.ts';
import { Settings } from './settings.tsx';
import { SignIn } from './sign-in.tsx';
import { StatisticsLater } from './statistics-later.tsx';

const SCREENS = {
  '/desk': Queue,
  '/desk/statistics': StatisticsLater,
  '/desk/settings': Settings,
  '/desk/audit': AuditLog,
  '/desk/account': Account,
} as const;
type Path = keyof typeof SCREENS;

export function App() {
  const path = useSignal(location.pathname.replace(/\/$/, ''));
  const unreachable = useSignal(false);
  useEffect(() => {
    const onMove = () => {
      path.value = location.pathname.replace(/\/$/, '');
    };
    addEventListener('popstate', onMove);
    if (path.value !== '/desk/join') loadMe().catch(() => (unreachable.value = true));
    return () => removeEventListener('popstate', onMove);
  }, []);

  function go(event: MouseEvent, to: Path) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', to);
    path.value = to;
  }

  if (path.value === '/desk/join') return <Join />;
  if (unreachable.value) return <p class="notice">{texts().offline}</p>;
  if (me.value === undefined) return null;
  if (me.value === null) return <SignIn />;
  const Screen = SCREENS[path.value as Path] ?? Queue;
  const words = texts();
  const tabs: readonly [Path, string][] = [
    ['/desk', words.nav.queue],
    ['/desk/statistics', words.nav.statistics],
    ['/desk/settings', words.nav.settings],
    ['/desk/audit', words.nav.audit],
    ['/desk/account', words.nav.account],
  ];
  return (
    <>
      <header class="bar">
        <strong class="product">{words.product}</strong>
        <nav>
          {tabs.map(([to, label]) => (
            <a
              key={to}
              href={to}
              aria-current={path.value === to ? 'page' : undefined}
              onClick={(event) => go(event, to)}
            >
              {label}
            </a>
          ))}
        </nav>
        <span class="spacer" />
        <bdi class="who">{me.value.name}</bdi>
        <button
          type="button"
          class="quiet"
          lang={words.language === 'English' ? 'en' : 'ar'}
          onClick={switchLanguage}
        >
          {words.language}
        </button>
        <button type="button" class="quiet" onClick={() => signOut()}>
          {words.signIn.signOut}
        </button>
      </header>
      {me.value.warnings.map((code) => (
        <p key={code} class="notice" role="status">
          {words.warnings[code as keyof typeof words.warnings] ?? code}
        </p>
      ))}
      <Screen />
      <p class="visually-hidden" role="status" aria-live="polite">
        {announcement.value}
      </p>
    </>
  );
}
