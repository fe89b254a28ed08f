import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Thread } from '../../shared/discussion/thread.ts';
import { findingKey, type StyleFinding } from '../../shared/house-style.ts';
import type { Proposal } from '../../shared/proposals.ts';
import { useGoTo } from '../app/navigation.ts';
import { findingText } from '../house-style/finding-row.tsx';

/** More than fits beside the section; the house-style panel of the text shows them all. */
const MOST_SHOWN = 12;

/** What does not fit the house style in a section, each with a way to its place in the text. */
export function PartFindings({ findings }: { findings: readonly StyleFinding[] }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const once = [...new Map(findings.map(finding => [findingKey(finding), finding])).values()];
  const more = once.length - MOST_SHOWN;
  return (
    <section className="part-open">
      <h3>{t('editorial.part.findings')}</h3>
      {once.length === 0 && <p className="muted">{t('editorial.part.noFindings')}</p>}
      <ul>
        {once.slice(0, MOST_SHOWN).map(finding => (
          <li key={findingKey(finding)}>
            <Button
              className="part-go"
              onPress={() =>
                goTo('documents', {
                  open: finding.documentId,
                  ...(finding.blockId === '' ? {} : { block: finding.blockId }),
                })
              }
            >
              <b>{t(`writing.rule.${finding.rule}`)}</b>
              {finding.excerpt !== '' && <q>{finding.excerpt}</q>}
              <span>{findingText(finding, t)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="muted">{t('editorial.part.moreFindings', { count: more })}</p>}
    </section>
  );
}

/** Proposals on a section that are not settled yet. */
export function PartProposals({ proposals }: { proposals: readonly Proposal[] }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    <section className="part-open">
      <h3>{t('editorial.part.proposals')}</h3>
      {proposals.length === 0 && <p className="muted">{t('editorial.part.noProposals')}</p>}
      <ul>
        {proposals.map(proposal => (
          <li key={proposal.id}>
            <Button className="part-go" onPress={() => goTo('proposals', { open: proposal.id })}>
              <b>{proposal.title}</b>
              <span>
                {proposal.author} · {t(`proposals.stateOf.${proposal.state}`)}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Conversations in the margin of a section that are still open. */
export function PartThreads({ threads, sectionId }: { threads: readonly Thread[]; sectionId: string }) {
  const { t } = useTranslation();
  const goTo = useGoTo();
  return (
    <section className="part-open">
      <h3>{t('editorial.part.threads')}</h3>
      {threads.length === 0 && <p className="muted">{t('editorial.part.noThreads')}</p>}
      <ul>
        {threads.map(thread => (
          <li key={thread.id}>
            <Button
              className="part-go"
              onPress={() => goTo('documents', { open: sectionId, view: 'discussion', within: thread.id })}
            >
              <q>{thread.anchor?.quote}</q>
              <span>
                {thread.messages[0]?.author}: {thread.messages[0]?.text}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
