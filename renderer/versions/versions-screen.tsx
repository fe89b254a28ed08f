import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ComparePicker } from './compare-picker.tsx';
import { CompareView } from './compare-view.tsx';
import { NewVersion } from './new-version.tsx';
import { WORKING } from './version-name.ts';
import { VersionView } from './version-view.tsx';
import './versions.css';

/** The named versions: the list, one to read, or two compared, as the address says. */
export function VersionsScreen() {
  const [{ open, base, target }] = useScreenSearch();
  if (base !== undefined && target !== undefined) {
    return <CompareView key={`${base} ${target}`} base={base} target={target} />;
  }
  return open === undefined ? <VersionList /> : <VersionView key={open} id={open} />;
}

function VersionList() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const goTo = useGoTo();
  const versions = useQuery(api.versions.list.queryOptions()).data;
  const startAdding = () => {
    if (!readOnly) setSearch({ add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.versions')]}
      title={t('terms.area.versions')}
      lead={t('versions.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('versions.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        {
          id: 'about',
          label: t('ui.about'),
          content: (
            <div className="versions-about">
              <p className="muted">{t('versions.about')}</p>
              <h3>{t('versions.hash')}</h3>
              <p className="muted">{t('versions.hashAbout')}</p>
            </div>
          ),
        },
      ]}
    >
      {search.add === true && !readOnly && versions && (
        <NewVersion versions={versions} onClose={() => setSearch({})} />
      )}
      {versions?.length === 0 && (
        <EmptyState
          title={t('versions.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('versions.empty.text')}
        />
      )}
      {versions && versions.length > 0 && (
        <>
          <ComparePicker versions={versions} />
          <h2>{t('versions.list')}</h2>
          <ul className="versions">
            {versions.map(version => (
              <li key={version.id} className="version">
                <span className="item-number">{version.number}</span>
                <div>
                  <div className="row">
                    <h3 className="item-title">{version.label}</h3>
                    <Chip {...(version.kind === 'final' ? { tone: 'accent' as const } : {})}>
                      {t(`versions.kind.${version.kind}`)}
                    </Chip>
                  </div>
                  <p className="muted small">
                    {t('versions.made', {
                      when: momentText(version.createdAt, i18n.language),
                      by: version.createdBy,
                    })}
                    {' · '}
                    <span title={version.contentHash}>
                      {t('versions.hash')} <code>{version.contentHash.slice(0, 12)}</code>
                    </span>
                  </p>
                  {version.note !== '' && <p className="version-note">{version.note}</p>}
                </div>
                <div className="version-acts">
                  <Button
                    aria-label={`${t('versions.read')}: ${version.label}`}
                    onPress={() => setSearch({ open: version.id })}
                  >
                    {t('versions.read')}
                  </Button>
                  <Button
                    variant="quiet"
                    aria-label={`${version.label}: ${t('versions.compareWithWorking')}`}
                    onPress={() => setSearch({ base: version.id, target: WORKING })}
                  >
                    {t('versions.compareWithWorking')}
                  </Button>
                  {version.id === versions[0]?.id && version.kind === 'concept' && (
                    <Button variant="quiet" onPress={() => goTo('comments')}>
                      {t('versions.toComments')}
                    </Button>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </Screen>
  );
}
