import { useTranslation } from 'react-i18next';
import { type AuthorisationFields, authorisationStanding } from '../../shared/authorisation.ts';
import { localToday } from '../../shared/dates.ts';
import { Chip } from '../ui/chip.tsx';

/** How authorisation stands as a whole, in one line. */
export function Standing({ rows }: { rows: readonly AuthorisationFields[] }) {
  const { t } = useTranslation();
  const { given, asked, missing, awaited, late } = authorisationStanding(rows, localToday());
  return (
    <p className="standing">
      <span>
        {asked === 0 ? t('authorisation.noneAsked') : t('authorisation.standing', { given, asked })}
      </span>
      {missing === 0 ? (
        <Chip tone="accent">{t('authorisation.complete')}</Chip>
      ) : (
        <Chip>{t('authorisation.missing', { count: missing })}</Chip>
      )}
      {awaited > 0 && <Chip>{t('authorisation.awaited', { count: awaited })}</Chip>}
      {late > 0 && <Chip tone="warn">{t('authorisation.lateCount', { count: late })}</Chip>}
    </p>
  );
}
