import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SectionChange } from '../../shared/versions/decisions.ts';
import { ChangeChips } from './change-chips.tsx';
import { Turned } from './turned.tsx';

interface SectionChangesProps {
  changes: readonly SectionChange[];
  /** Shows the two texts of a document beside each other. */
  text: (documentId: string, title: string) => ReactNode;
}

/** Each section that is not the same, with its two texts when these differ. */
export function SectionChanges({ changes, text }: SectionChangesProps) {
  const { t } = useTranslation();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changed-sections">
      <h2 id="changed-sections">{t('versions.compare.sections')}</h2>
      <ul className="changes">
        {changes.map(({ id, what, base, target }) => {
          const shown = target ?? base;
          if (!shown) return null;
          const hasText = what.some(kind => kind === 'text' || kind === 'new' || kind === 'removed');
          return (
            <li key={id} className="change">
              <h3>
                <span className="muted">{shown.number}</span> {shown.title}
              </h3>
              <ChangeChips what={what} />
              <dl className="turned">
                <Turned
                  name={t('versions.name')}
                  show={item => item.title}
                  {...{ base, target }}
                  if={what.includes('title')}
                />
              </dl>
              {hasText && text(id, shown.title)}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
