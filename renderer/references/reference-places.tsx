import { useMutation } from '@tanstack/react-query';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import type { Reference, ReferenceUse } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';

interface ReferencePlacesProps {
  reference: Reference;
  citedIn: readonly { id: string; title: string }[];
  uses: readonly ReferenceUse[];
  isReadOnly: boolean;
}

/** Where a reference was found, what was merged into it, and which texts cite it. */
export function ReferencePlaces({ reference, citedIn, uses, isReadOnly }: ReferencePlacesProps) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const say = useUndoToast();
  const taking = useMutation(api.references.takeApart.mutationOptions());
  const takeApart = (id: string, number: number) =>
    taking.mutate({ id }, { onSuccess: () => say(t('references.tookApart', { number })) });
  return (
    <>
      <div className="field">
        <span className="field-label">{t('references.sources')}</span>
        <ul className="places">
          {reference.sources.map(source => (
            <li key={source.id}>
              <strong>{source.database || source.file || t('references.byHand')}</strong>
              <span className="muted small">
                {[
                  source.database === '' ? '' : source.file,
                  source.file === '' ? '' : t('references.record', { record: source.recordNumber }),
                  source.accession,
                  momentText(source.importedAt, i18n.language),
                ]
                  .filter(part => part !== '')
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {reference.duplicates.length > 0 && (
        <div className="field">
          <span className="field-label">{t('references.merged')}</span>
          <ul className="places">
            {reference.duplicates.map(duplicate => (
              <li key={duplicate.id}>
                <span>
                  {duplicate.number}. {duplicate.title}{' '}
                  <span className="muted small">
                    ({t(duplicate.automatic ? 'references.mergedBy.automatic' : 'references.mergedBy.hand')})
                  </span>
                </span>
                {!isReadOnly && (
                  <Button onPress={() => takeApart(duplicate.id, duplicate.number)}>
                    {t('references.takeApart')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      {citedIn.length > 0 && (
        <div className="field">
          <span className="field-label">{t('references.citedIn')}</span>
          <ul className="links">
            {citedIn.map(place => (
              <li key={place.id}>
                <PlainButton className="link-open" onPress={() => goTo('documents', { open: place.id })}>
                  {place.title}
                </PlainButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {uses.length > 0 && (
        <div className="field">
          <span className="field-label">{t('references.usedIn')}</span>
          <ul className="links">
            {uses.map(({ kind, id, title }) => (
              <li key={id}>
                <PlainButton
                  className="link-open"
                  onPress={() =>
                    goTo(kind, kind === 'evidence' ? { view: 'studies', open: id } : { open: id })
                  }
                >
                  {t('ui.labelled', { label: t(`terms.area.${kind}`), text: title })}
                </PlainButton>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
