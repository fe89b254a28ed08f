import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDayText } from '../../shared/locales/date-text.ts';
import type { ProposalState } from '../../shared/proposals.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { WordRedline } from '../exports/word-redline.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { WordProposalDialog } from '../word-import/proposal-dialog.tsx';
import { AuthorDialog } from './author-dialog.tsx';

const TONES: Record<ProposalState, 'accent' | 'warn' | undefined> = {
  draft: undefined,
  'handed-in': 'warn',
  settled: 'accent',
  withdrawn: undefined,
};

const EVERYONE = '';

/** What was proposed for the guideline, the newest first, with where it stands. */
export function ProposalList() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const proposals = useQuery(api.proposals.list.queryOptions()).data;
  const { readOnly } = useProject();
  const [wanted, setAuthor] = useState(EVERYONE);
  const [isDeciding, setDeciding] = useState(false);
  const [isReading, setReading] = useState(false);
  const authors = [...new Set(proposals?.map(proposal => proposal.author))].sort();
  const author = authors.includes(wanted) ? wanted : EVERYONE;
  const shown = (proposals ?? []).filter(proposal => author === EVERYONE || proposal.author === author);
  const items = shown.map(proposal => ({
    id: proposal.id,
    number: '',
    title: proposal.title,
    text: `${proposal.documentTitle} · ${proposal.author} · ${shortDayText(proposal.createdAt, i18n.language)}`,
    chips: <Chip {...toneOf(proposal.state)}>{t(`proposals.stateOf.${proposal.state}`)}</Chip>,
  }));
  return (
    <Screen
      crumb={[t('terms.phase.editing'), t('terms.area.proposals')]}
      title={t('proposals.title')}
      lead={t('proposals.lead')}
      actions={
        <>
          {proposals?.some(({ state }) => state === 'handed-in') && (
            <WordRedline params={{ proposals: 'open' }} />
          )}
          {!readOnly && <Button onPress={() => setReading(true)}>{t('wordImport.proposal.open')}</Button>}
        </>
      }
    >
      {proposals?.length === 0 && (
        <EmptyState title={t('proposals.empty.title')} text={t('proposals.empty.text')}>
          <Button variant="primary" onPress={() => goTo('documents')}>
            {t('proposals.empty.act')}
          </Button>
        </EmptyState>
      )}
      {authors.length > 1 && (
        <div className="proposal-bar">
          <Choice
            label={t('proposals.byAuthor.filter')}
            value={author}
            options={[
              { id: EVERYONE, label: t('proposals.byAuthor.everyone') },
              ...authors.map(name => ({ id: name, label: name })),
            ]}
            onChange={setAuthor}
          />
          {!readOnly && author !== EVERYONE && shown.some(({ state }) => state === 'handed-in') && (
            <Button onPress={() => setDeciding(true)}>{t('proposals.byAuthor.act', { author })}</Button>
          )}
        </div>
      )}
      {items.length > 0 && (
        <ItemList
          label={t('proposals.title')}
          items={items}
          openId={null}
          onOpen={id => goTo('proposals', { open: id })}
        />
      )}
      {isReading && <WordProposalDialog onClose={() => setReading(false)} />}
      {isDeciding && <AuthorDialog author={author} onClose={() => setDeciding(false)} />}
    </Screen>
  );
}

function toneOf(state: ProposalState): { tone?: 'accent' | 'warn' } {
  const tone = TONES[state];
  return tone ? { tone } : {};
}
