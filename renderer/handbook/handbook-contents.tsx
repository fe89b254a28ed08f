import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Chapter } from './handbook-pages.ts';

interface HandbookContentsProps {
  chapters: readonly Chapter[];
  openId: string | null;
  onOpen: (id: string) => void;
}

/** All pages by phase, as a list one reads through. */
export function HandbookContents({ chapters, openId, onOpen }: HandbookContentsProps) {
  const { t } = useTranslation();
  return (
    <nav className="handbook-contents" aria-label={t('handbook.contents')}>
      {chapters.map(({ phase, pages }) => (
        <section key={phase ?? 'topics'}>
          <h2>{phase === null ? t('handbook.topics') : t(`terms.phase.${phase}`)}</h2>
          <ul>
            {pages.map(({ id, name, step }) => (
              <li key={id}>
                <Button
                  className="link-open"
                  onPress={() => onOpen(id)}
                  {...(id === openId ? { 'aria-current': 'page' as const } : {})}
                >
                  {name}
                </Button>
                {step?.adapte && <span className="muted small"> ADAPTE {step.adapte.number}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
