import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SCOPE_KINDS } from '../../shared/questions.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Acceptance } from './acceptance.tsx';
import { ScopeSection } from './scope-section.tsx';
import { ViewSwitch } from './view-switch.tsx';
import './framework.css';

/** The scope of the guideline by kind of statement, and who accepted it; made to be printed as well. */
export function FrameworkView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const statements = useQuery(api.questions.scope.queryOptions()).data;
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.questions')]}
      title={t('questions.framework.title')}
      lead={t('questions.framework.lead')}
      actions={<Button onPress={() => window.print()}>{t('questions.framework.print')}</Button>}
    >
      <ViewSwitch />
      {statements !== undefined &&
        SCOPE_KINDS.map(kind => <ScopeSection key={kind} kind={kind} statements={statements} />)}
      <Acceptance />
    </Screen>
  );
}
