import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import type { MethodStep } from '../../shared/phases/step.ts';
import { areaName } from '../app/area-name.ts';
import { useProject } from '../app/project-context.tsx';
import { screenOf } from '../screens.ts';
import type { ListedPage } from './handbook-pages.ts';

interface HandbookArticleProps {
  page: ListedPage;
  before: ListedPage | undefined;
  after: ListedPage | undefined;
  onOpen: (id: string) => void;
}

/** One page of the handbook: why, how here, what the methodology asks, and the screens where it is done. */
export function HandbookArticle({ page, before, after, onOpen }: HandbookArticleProps) {
  const { t } = useTranslation();
  return (
    <article className="handbook-article">
      {page.step && <StepFacts step={page.step} />}
      <h2>{t('handbook.why')}</h2>
      <p>{page.why}</p>
      <h2>{t('handbook.how')}</h2>
      <ol>
        {page.how.map(act => (
          <li key={act}>{act}</li>
        ))}
      </ol>
      <Places areas={page.areas} phase={page.step?.phase ?? null} />
      {page.asks.length > 0 && (
        <>
          <h2>{t('handbook.asks')}</h2>
          <ul>
            {page.asks.map(ask => (
              <li key={ask}>{ask}</li>
            ))}
          </ul>
        </>
      )}
      <nav className="handbook-turn" aria-label={t('handbook.turn')}>
        {before && (
          <Button className="link-open" onPress={() => onOpen(before.id)}>{`← ${before.name}`}</Button>
        )}
        {after && <Button className="link-open" onPress={() => onOpen(after.id)}>{`${after.name} →`}</Button>}
      </nav>
    </article>
  );
}

function StepFacts({ step }: { step: MethodStep }) {
  const { t } = useTranslation();
  const { product } = stepTexts(step.id, t);
  return (
    <dl className="step-facts small">
      <div>
        <dt>{t('phases.whoLabel')}</dt>
        <dd>{step.who.map(role => t(`phases.who.${role}`)).join(', ')}</dd>
      </div>
      <div>
        <dt>{t('phases.productLabel')}</dt>
        <dd>{product}</dd>
      </div>
      <div>
        <dt>{t('phases.exit')}</dt>
        <dd>{step.exit.map(id => t(`criteria.${id}`)).join('; ')}</dd>
      </div>
    </dl>
  );
}

/** Links to the screens of a page, and to the phase its step belongs to. */
function Places({ areas, phase }: { areas: readonly string[]; phase: ListedPage['id'] | null }) {
  const { t } = useTranslation();
  const { key } = useProject();
  const screens = areas.filter(area => area !== 'phases' && screenOf(area) !== null);
  const to = '/p/$key/$area' as const;
  return (
    <p className="handbook-places">
      {screens.map(area => (
        <Link key={area} to={to} params={{ key, area }}>
          {t('handbook.goTo', { name: areaName(area, t) })}
        </Link>
      ))}
      {phase !== null && (
        <Link to={to} params={{ key, area: 'phases' }} search={{ open: phase }}>
          {t('handbook.criteria')}
        </Link>
      )}
    </p>
  );
}
