import { useTranslation } from 'react-i18next';
import { mayBeAdapted, questionsAnswered, type Source } from '../../shared/adapte/sources.ts';
import { partialDateText } from '../../shared/locales/date-text.ts';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewSource } from './new-source.tsx';
import { SourceDetail } from './source-detail.tsx';
import { useSourceActs } from './use-source-acts.ts';
import { useSources } from './use-sources.ts';
import { useSourcesView } from './use-sources-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** All source guidelines, each with how far it has been judged. */
export function RegisterView() {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const { openId, isAdding, open, add, close } = useSourcesView();
  const known = useSources();
  const acts = useSourceActs();
  const goTo = useGoTo();
  const sources = known?.sources ?? [];
  const opened = sources.find(({ id }) => id === openId);
  const appraisers = (id: string) => known?.appraisals.filter(row => row.sourceId === id).length ?? 0;
  const startAdding = () => {
    if (!readOnly) add();
  };
  useShortcuts({ n: startAdding });
  const addButton = !readOnly && (
    <Button variant="primary" onPress={startAdding}>
      <Icon name="plus" /> {t('sources.register.add')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.sources')]}
      title={t('sources.title')}
      lists={['sources']}
      lead={t('sources.register.lead')}
      actions={
        <>
          {sources.some(({ decision }) => decision === 'included') && (
            <Button variant="quiet" onPress={() => goTo('adapte')}>
              {t('sources.register.toMatrix')}
            </Button>
          )}
          {addButton}
        </>
      }
      detail={opened && <SourceDetail key={opened.id} source={opened} acts={acts} onClose={close} />}
    >
      <ViewSwitch />
      {isAdding && !readOnly && <NewSource acts={acts} onClose={close} />}
      {known && sources.length === 0 && !isAdding && (
        <EmptyState title={t('sources.register.empty.title')} text={t('sources.register.empty.text')}>
          {addButton}
        </EmptyState>
      )}
      {sources.length > 0 && (
        <ItemList
          label={t('sources.title')}
          openId={openId}
          onOpen={open}
          onEnter={focusDetail}
          {...(readOnly
            ? {}
            : {
                onRemove: (id: string) => {
                  const row = sources.find(source => source.id === id);
                  if (row) acts.remove(row);
                },
              })}
          items={sources.map((source, at) => ({
            id: source.id,
            number: String(at + 1),
            title:
              source.title === ''
                ? source.label
                : t('ui.labelled', { label: source.label, text: source.title }),
            text: [source.developer, source.country, partialDateText(source.published, i18n.language)]
              .filter(part => part !== '')
              .join(' · '),
            chips: <SourceChips source={source} appraisers={appraisers(source.id)} />,
          }))}
        />
      )}
    </Screen>
  );
}

function SourceChips({ source, appraisers }: { source: Source; appraisers: number }) {
  const { t } = useTranslation();
  const isKept = source.decision !== 'excluded';
  return (
    <>
      {source.decision !== null && (
        <Chip {...(isKept ? { tone: 'accent' as const } : {})}>{t(`sources.chip.${source.decision}`)}</Chip>
      )}
      {isKept && !mayBeAdapted(source) && (
        <Chip tone={source.licence === 'refused' ? 'bad' : 'warn'}>
          {t(source.licence === 'refused' ? 'sources.chip.refused' : 'sources.chip.noLicence')}
        </Chip>
      )}
      {source.currency === null ? (
        isKept && <Chip tone="warn">{t('sources.chip.currencyOpen')}</Chip>
      ) : (
        <Chip>{t(`sources.currency.${source.currency}`)}</Chip>
      )}
      {source.fits.length > 0 && (
        <Chip>{t('sources.chip.answers', { count: questionsAnswered(source).length })}</Chip>
      )}
      {appraisers > 0 && <Chip>{t('sources.chip.appraisals', { count: appraisers })}</Chip>}
      <OriginChip origin={source.origin} />
    </>
  );
}
