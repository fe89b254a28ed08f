import { useTranslation } from 'react-i18next';
import { suggestLabel, VERSION_KINDS, type Version, type VersionKind } from '../../shared/versions.ts';
import { useProject } from '../app/project-context.tsx';
import { type Draft, useDraft } from '../app/use-draft.ts';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

type VersionDraft = Draft<{
  kind: VersionKind;
  label: string;
  note: string;
  /** Why a round is closed with parts that were not checked. */
  reason: string;
}> & {
  setKind: (kind: VersionKind) => void;
};

/**
 * A version being named: a free name is suggested in the language of the guideline, until another is typed. What was
 * typed is kept under `name` when the dialog is left.
 */
export function useVersionDraft(
  name: string,
  versions: readonly Version[],
  start: { kind: VersionKind; note: string },
): VersionDraft {
  const { i18n } = useTranslation();
  const { language } = useProject();
  const inGuideline = i18n.getFixedT(language);
  const taken = versions.map(version => version.label);
  const suggest = (of: VersionKind) => suggestLabel(of, inGuideline(`versions.names.${of}`), taken);
  const draft = useDraft<VersionDraft['values']>(name, { ...start, label: suggest(start.kind), reason: '' }, [
    'kind',
  ]);
  const { kind, label } = draft.values;
  return {
    ...draft,
    setKind: next => draft.set({ kind: next, label: label === suggest(kind) ? suggest(next) : label }),
  };
}

/** Kind, name and note of a version. */
export function VersionDraftFields({ draft }: { draft: VersionDraft }) {
  const { t } = useTranslation();
  const { kind, label, note } = draft.values;
  return (
    <>
      <Segments
        label={t('versions.kind.label')}
        value={kind}
        options={VERSION_KINDS.map(id => ({ id, label: t(`versions.kind.${id}`) }))}
        onChange={draft.setKind}
      />
      <TextInput
        label={t('versions.name')}
        value={label}
        onChange={next => draft.set({ label: next })}
        maxLength={100}
        autoFocus
      />
      <TextInput
        label={t('versions.note')}
        hint={t('versions.noteHint')}
        value={note}
        onChange={next => draft.set({ note: next })}
        maxLength={2_000}
        multiline
      />
    </>
  );
}
