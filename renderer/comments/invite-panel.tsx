import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/comments/round.ts';
import { BODIES } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { RoundActs } from './use-round-acts.ts';

/** Adds whom a round asks: all organisations at once, all members of a body, one by one, or an open group. */
export function InvitePanel({ round, acts }: { round: Round; acts: RoundActs }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const people = useQuery(api.people.list.queryOptions()).data;
  const [group, setGroup] = useState('');
  if (!people || readOnly) return null;
  const invited = new Set(round.invitations.flatMap(row => [row.organisationId, row.seatId]));
  const organisations = people.organisations.filter(({ id }) => !invited.has(id));
  const seats = people.seats.filter(({ id }) => !invited.has(id));
  return (
    <div className="stack">
      {organisations.length > 0 && (
        <Button onPress={() => acts.invite(round.id, { organisationIds: organisations.map(({ id }) => id) })}>
          {t('comments.invited.allOrganisations')}
        </Button>
      )}
      {organisations.length > 0 && (
        <LinkPicker
          label={t('comments.invited.organisation')}
          placeholder={t('comments.invited.placeholder')}
          linked={[]}
          available={organisations.map(({ id, name, abbreviation }) => ({
            id,
            label: abbreviation === '' ? name : `${abbreviation} · ${name}`,
          }))}
          onLink={id => acts.invite(round.id, { organisationIds: [id] })}
          onUnlink={() => undefined}
          isReadOnly={false}
        />
      )}
      <div className="row">
        {BODIES.map(body => {
          const own = seats.filter(seat => seat.body === body);
          return own.length === 0 ? null : (
            <Button key={body} onPress={() => acts.invite(round.id, { seatIds: own.map(({ id }) => id) })}>
              {t('comments.invited.bodySeats', { body: t(`terms.body.${body}`).toLowerCase() })}
            </Button>
          );
        })}
      </div>
      {seats.length > 0 && (
        <LinkPicker
          label={t('comments.invited.seat')}
          placeholder={t('comments.invited.placeholder')}
          linked={[]}
          available={seats.map(seat => ({ id: seat.id, label: seat.personName ?? seat.role }))}
          onLink={id => acts.invite(round.id, { seatIds: [id] })}
          onUnlink={() => undefined}
          isReadOnly={false}
        />
      )}
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault();
          if (group.trim() === '') return;
          acts.invite(round.id, { group: group.trim() });
          setGroup('');
        }}
      >
        <TextInput
          label={t('comments.invited.group')}
          hint={t('comments.invited.groupHint')}
          value={group}
          onChange={setGroup}
          maxLength={200}
        />
        <div className="row">
          <Button type="submit" isDisabled={group.trim() === ''}>
            {t('comments.invited.addGroup')}
          </Button>
        </div>
      </form>
    </div>
  );
}
