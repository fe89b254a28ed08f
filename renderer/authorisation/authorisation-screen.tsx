import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AUTHORISATION_LETTER_KINDS } from '../../shared/people/letters.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { LettersView } from '../people/letters-view.tsx';
import { ViewSegments } from '../ui/view-segments.tsx';
import { AuthorisationDetail } from './authorisation-detail.tsx';
import { BoardsView } from './boards-view.tsx';
import { PublicationForm } from './publication-form.tsx';
import { useAuthorisationActs } from './use-authorisation-acts.ts';
import { AUTHORISATION_VIEWS } from './views.ts';

const LEADS = {
  boards: 'authorisation.lead',
  letters: 'authorisation.lettersLead',
  publication: 'authorisation.publicationLead',
} as const;

/** Authorisation by the boards of the organisations: what they were asked and answered, the letters, publication. */
export function AuthorisationScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const view = AUTHORISATION_VIEWS.find(known => known === search.view) ?? 'boards';
  const rows = useQuery(api.authorisation.list.queryOptions()).data;
  const acts = useAuthorisationActs();
  const opened = view === 'boards' ? rows?.find(({ id }) => id === search.open) : undefined;
  const close = () => setSearch({ view });
  return (
    <Screen
      crumb={[t('terms.phase.authorisation'), t('terms.area.authorisation')]}
      title={t('authorisation.title')}
      lists={['authorisations']}
      lead={t(LEADS[view])}
      detail={
        opened && (
          <AuthorisationDetail
            key={opened.id}
            row={opened}
            acts={acts}
            onClose={close}
            isReadOnly={readOnly}
          />
        )
      }
    >
      <ViewSegments
        label={t('authorisation.view')}
        view={view}
        views={AUTHORISATION_VIEWS.map(id => ({ id, label: t(`authorisation.views.${id}`) }))}
        onShow={next => setSearch({ view: next })}
      />
      {view === 'boards' && rows && (
        <BoardsView
          rows={rows}
          acts={acts}
          openId={opened?.id ?? null}
          onOpen={id => setSearch({ view, open: id })}
          isReadOnly={readOnly}
        />
      )}
      {view === 'letters' && <LettersView kinds={AUTHORISATION_LETTER_KINDS} />}
      {view === 'publication' && <PublicationForm isReadOnly={readOnly} />}
    </Screen>
  );
}
