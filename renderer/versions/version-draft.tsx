import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  suggestLabel,
  VERSION_KINDS,
  type Version,
  type VersionFields,
  type VersionKind,
} from '../../shared/versions.ts';
import { useProject } from '../app/project-context.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface VersionDraft {
  fields: VersionFields;
  setKind: (kind: VersionKind) => void;
  setLabel: (label: string) => void;
  setNote: (note: string) => void;
}

/** A version being named: a free name is suggested in the language of the guideline, until another is typed. */
export function useVersionDraft(
  versions: readonly Version[],
  start: { kind: VersionKind; note: string },
): VersionDraft {
  const { i18n } = useTranslation();
  const { language } = useProject();
  const inGuideline = i18n.getFixedT(language);
  const taken = versions.map(version => version.label);
  const suggest = (of: VersionKind) => suggestLabel(of, inGuideline(`versions.names.${of}`), taken);
  const [kind, setKind] = useState(start.kind);
  const [label, setLabel] = useState(() => suggest(start.kind));
  const [note, setNote] = useState(start.note);
  return {
    fields: { kind, label, note },
    setLabel,
    setNote,
    setKind(next) {
      if (label === suggest(kind)) setLabel(suggest(next));
      setKind(next);
    },
  };
}

/** Kind, name and note of a version. */
export function VersionDraftFields({ draft }: { draft: VersionDraft }) {
  const { t } = useTranslation();
  const { kind, label, note } = draft.fields;
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
        onChange={draft.setLabel}
        maxLength={100}
        autoFocus
      />
      <TextInput
        label={t('versions.note')}
        hint={t('versions.noteHint')}
        value={note}
        onChange={draft.setNote}
        maxLength={2_000}
        multiline
      />
    </>
  );
}
