import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ROLES, type Role } from '../protocol/states.ts';
import { ask } from './api.ts';
import { Field, readForm } from './form.tsx';
import { texts } from './language.ts';
import { ResultLine, useResult } from './result.tsx';
import { me } from './session.ts';

interface Member {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export function TeamForm({ siteId }: { siteId: string }) {
  const words = texts().settings;
  const members = useSignal<readonly Member[]>([]);
  const link = useSignal('');
  const [result, run] = useResult();
  const path = `/api/desk/v1/sites/${siteId}/team`;
  const load = async () => {
    members.value = await ask<Member[]>('GET', path);
    return undefined;
  };
  useEffect(() => {
    void run(load);
  }, []);

  function invite(event: SubmitEvent) {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { email, role } = readForm(form);
    void run(async () => {
      link.value = (await ask<{ link: string }>('POST', path, { email, role })).link;
      form.reset();
      return words.link;
    });
  }

  function setRole(accountId: string, role: Role | null) {
    void run(async () => {
      await ask('PUT', `${path}/${accountId}`, { role });
      return load();
    });
  }

  return (
    <section>
      <h2>{words.team}</h2>
      <table>
        <tbody>
          {members.value.map((member) => (
            <tr key={member.accountId}>
              <td>
                <bdi>{member.name}</bdi>
              </td>
              <td>
                <bdi dir="ltr">{member.email}</bdi>
              </td>
              <td>
                <select
                  aria-label={`${words.role}: ${member.name}`}
                  value={member.role}
                  onChange={(event) => setRole(member.accountId, event.currentTarget.value as Role)}
                >
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {words.roles[role]}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                {member.accountId === me.value?.id ? null : (
                  <button type="button" class="quiet" onClick={() => setRole(member.accountId, null)}>
                    {words.remove} <span class="visually-hidden">{member.name}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <form onSubmit={invite} class="row">
        <Field label={words.inviteEmail}>
          {(ids) => <input {...ids} name="email" type="email" required dir="ltr" />}
        </Field>
        <Field label={words.role}>
          {(ids) => (
            <select {...ids} name="role">
              {ROLES.map((role) => (
                <option key={role} value={role} selected={role === 'moderator'}>
                  {words.roles[role]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit">{words.invite}</button>
      </form>
      <ResultLine result={result} />
      {link.value === '' ? null : (
        <output class="link" dir="ltr">
          {link.value}
        </output>
      )}
    </section>
  );
}
