import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import { findingKey, type StyleFinding } from '../../shared/house-style.ts';
import { LINT_RULES, type LintRuleId } from '../../shared/text/lint/lint.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { FindingRow } from './finding-row.tsx';

interface FindingsProps {
  items: readonly OutlineItem[];
  isReadOnly: boolean;
  onBeforeCheck: () => Promise<void>;
  onGo: (place: { documentId: string; blockId: string; excerpt: string }) => void;
}

/** Everything the house-style rules found, by section, with a way to each place. */
export function Findings({ items, isReadOnly, onBeforeCheck, onGo }: FindingsProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const findings = useQuery(api.houseStyle.findings.queryOptions(undefined, { staleTime: 0 }));
  const [rule, setRule] = useState<LintRuleId | 'all'>('all');
  const [showsIgnored, setShowsIgnored] = useState(false);
  const check = () => void onBeforeCheck().then(() => findings.refetch());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed before the panel opened counts too
  useEffect(check, []);

  if (!findings.data) return <p role="status">{t('writing.style.checking')}</p>;
  const open = findings.data.filter(finding => finding.ignored === null);
  const ignored = findings.data.length - open.length;
  const listed = (showsIgnored ? findings.data : open).filter(
    finding => rule === 'all' || finding.rule === rule,
  );
  const sections = bySection(items, listed);
  const kinds = LINT_RULES.map(id => ({ id, count: open.filter(finding => finding.rule === id).length }));
  return (
    <div className="style-findings">
      <div className="style-tools">
        <Choice
          label={t('writing.style.kind')}
          value={rule}
          options={[
            { id: 'all' as const, label: t('writing.style.all', { count: open.length }) },
            ...kinds
              .filter(kind => kind.count > 0 || kind.id === rule)
              .map(({ id, count }) => ({
                id,
                label: t('writing.style.ofRule', { rule: t(`writing.rule.${id}`), count }),
              })),
          ]}
          onChange={setRule}
        />
        <Button variant="quiet" onPress={check} isDisabled={findings.isFetching}>
          {findings.isFetching ? t('writing.style.checking') : t('writing.style.check')}
        </Button>
      </div>
      {ignored > 0 && (
        <Check isSelected={showsIgnored} onChange={setShowsIgnored}>
          {t('writing.style.showIgnored', { count: ignored })}
        </Check>
      )}
      {listed.length === 0 && (
        <p className="style-none">{t(rule === 'all' ? 'writing.style.none' : 'writing.style.noneOfRule')}</p>
      )}
      {sections.map(({ item, own }) => (
        <section key={item.id} aria-label={`${item.number} ${item.title}`}>
          <h3>
            {item.number} {item.title}
          </h3>
          <ul className="style-list">
            {own.map(finding => (
              <FindingRow
                key={findingKey(finding)}
                finding={finding}
                isReadOnly={isReadOnly}
                onGo={() => onGo(finding)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The findings of each document; the same finding twice in one block is listed once. */
function bySection(items: readonly OutlineItem[], findings: readonly StyleFinding[]) {
  return inReadingOrder(items).flatMap(item => {
    const own = findings.filter(finding => finding.documentId === item.id);
    const once = [...new Map(own.map(finding => [findingKey(finding), finding])).values()];
    return once.length > 0 ? [{ item, own: once }] : [];
  });
}
