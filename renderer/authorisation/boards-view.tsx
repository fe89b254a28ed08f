import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Authorisation, isAwaited } from '../../shared/authorisation.ts';
import { localToday } from '../../shared/dates.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { BoardsTable } from './boards-table.tsx';
import { SendDialog } from './send-dialog.tsx';
import { Standing } from './standing.tsx';
import type { AuthorisationActs } from './use-authorisation-acts.ts';

interface BoardsViewProps {
  rows: readonly Authorisation[];
  acts: AuthorisationActs;
  openId: string | null;
  onOpen: (id: string) => void;
  isReadOnly: boolean;
}

/** The boards that are asked, how it stands with them, and what can be recorded for all of them together. */
export function BoardsView({ rows, acts, openId, onOpen, isReadOnly }: BoardsViewProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const [isSending, setSending] = useState(false);
  const organisations = useQuery(api.people.list.queryOptions()).data?.organisations;
  const listed = new Set(rows.map(row => row.organisationId));
  const others = (organisations ?? []).filter(({ id }) => !listed.has(id));
  const planned = rows.filter(({ state }) => state === 'planned').length;
  const addAll = others.length > 0 && !isReadOnly && (
    <Button
      variant={rows.length === 0 ? 'primary' : 'plain'}
      onPress={() => acts.ask(others.map(({ id }) => id))}
    >
      {t('authorisation.addAll')}
    </Button>
  );
  if (rows.length === 0)
    return organisations?.length === 0 ? (
      <EmptyState title={t('authorisation.empty.title')} text={t('authorisation.empty.noOrganisations')}>
        <Button onPress={() => goTo('people', { view: 'organisations' })}>
          {t('authorisation.empty.toPeople')}
        </Button>
      </EmptyState>
    ) : (
      <EmptyState
        title={t('authorisation.empty.title')}
        text={isReadOnly ? t('ui.emptyReadOnly') : t('authorisation.empty.text')}
      >
        {addAll}
      </EmptyState>
    );
  return (
    <>
      <Standing rows={rows} />
      {!isReadOnly && (
        <div className="filters">
          <Button variant="primary" isDisabled={planned === 0} onPress={() => setSending(true)}>
            {t('authorisation.send')}
          </Button>
          <Button isDisabled={!rows.some(isAwaited)} onPress={() => acts.remind(localToday())}>
            {t('authorisation.remind')}
          </Button>
        </div>
      )}
      <BoardsTable
        rows={rows}
        acts={acts}
        openId={openId}
        onOpen={id => {
          onOpen(id);
          focusDetail();
        }}
        isReadOnly={isReadOnly}
      />
      {!isReadOnly && others.length > 0 && (
        <div className="board-add">
          <LinkPicker
            label={t('authorisation.add')}
            placeholder={t('authorisation.add')}
            linked={[]}
            available={others.map(({ id, name }) => ({ id, label: name }))}
            onLink={id => acts.ask([id])}
            onUnlink={() => undefined}
            isReadOnly={false}
          />
          {addAll}
        </div>
      )}
      {isSending && <SendDialog planned={planned} onClose={() => setSending(false)} />}
    </>
  );
}
