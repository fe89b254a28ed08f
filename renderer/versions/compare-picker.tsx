import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/versions.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { WORKING } from './version-name.ts';

/** Chooses two versions, or one and the working version, to compare. */
export function ComparePicker({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation();
  const [, setSearch] = useScreenSearch();
  const [base, setBase] = useState(versions[0]?.id ?? WORKING);
  const [target, setTarget] = useState<string>(WORKING);
  const options = [
    { id: WORKING, label: t('versions.working') },
    ...versions.map(({ id, label }) => ({ id, label })),
  ];
  return (
    <section className="compare-picker" aria-label={t('versions.compare.title')}>
      <Choice label={t('versions.compare.base')} value={base} options={options} onChange={setBase} />
      <Choice label={t('versions.compare.target')} value={target} options={options} onChange={setTarget} />
      <Button isDisabled={base === target} onPress={() => setSearch({ base, target })}>
        {t('versions.compare.start')}
      </Button>
    </section>
  );
}
