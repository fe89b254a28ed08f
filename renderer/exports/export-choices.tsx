import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isCopy } from '../../shared/exports/copy.ts';
import {
  EXPORT_DOCUMENTS,
  EXPORT_FORMATS,
  type ExportDocument,
  type ExportFormat,
  REDLINE_FORMATS,
} from '../../shared/exports.ts';
import { LANGUAGES, type Language } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import { ModuleChoice } from './module-choice.tsx';

export interface ExportChoice {
  document: ExportDocument;
  /** Id of the section, for a module; empty while none is chosen. */
  module: string;
  format: ExportFormat;
  /** Id of a version; empty for the working version. */
  version: string;
  /** Id of the version since which changes are shown; empty for none. */
  redlineFrom: string;
  /** Whether what was said of the text stands in the margin. */
  comments: boolean;
  language: Language;
}

interface ExportChoicesProps {
  value: ExportChoice;
  onChange: (choice: ExportChoice) => void;
  isDisabled: boolean;
}

/** What is exported: which document, in which format, of which version, with which changes, in which language. */
export function ExportChoices({ value, onChange, isDisabled }: ExportChoicesProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const named = versions.map(({ id, label }) => ({ id, label }));
  const set = (fields: Partial<ExportChoice>) => onChange({ ...value, ...fields });
  const { document, module, format, version, redlineFrom, comments, language } = value;
  const earlier = named.filter(({ id }) => id !== version);
  const redline = redlineHint(value, earlier.length > 0);
  return (
    <>
      <Segments
        label={t('exportDialog.document')}
        value={document}
        options={EXPORT_DOCUMENTS.map(id => ({ id, label: t(`exportDialog.documents.${id}`) }))}
        onChange={chosen => set({ document: chosen })}
        isDisabled={isDisabled}
        hint={t(`exportDialog.aboutDocument.${document}`)}
      />
      {document === 'module' && (
        <ModuleChoice
          version={version}
          value={module}
          onChange={chosen => set({ module: chosen })}
          isDisabled={isDisabled}
        />
      )}
      <Segments
        label={t('exportDialog.format')}
        value={format}
        options={EXPORT_FORMATS.map(id => ({ id, label: t(`exportDialog.formats.${id}`) }))}
        onChange={chosen => set({ format: chosen })}
        isDisabled={isDisabled}
        hint={t(`exportDialog.about.${format}`)}
      />
      <div className="pair">
        <Choice
          label={t('exportDialog.version')}
          value={version}
          options={[{ id: '', label: t('versions.working') }, ...named]}
          onChange={chosen => set({ version: chosen })}
          isDisabled={isDisabled || versions.length === 0}
          hint={t(version === '' ? 'exportDialog.aboutWorking' : 'exportDialog.aboutVersion')}
        />
        <Choice
          label={t('exportDialog.redlineFrom')}
          value={redline === 'since' && redlineFrom !== version ? redlineFrom : ''}
          options={[{ id: '', label: t('exportDialog.noRedline') }, ...earlier]}
          onChange={chosen => set({ redlineFrom: chosen })}
          isDisabled={isDisabled || redline !== 'since'}
          hint={t(`exportDialog.aboutRedline.${redline}`)}
        />
      </div>
      {isCopy(format, document) && (
        <Check isSelected={comments} onChange={chosen => set({ comments: chosen })} isDisabled={isDisabled}>
          {t('exportDialog.comments')}
        </Check>
      )}
      <Segments
        label={t('exportDialog.language')}
        value={language}
        options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
        onChange={chosen => set({ language: chosen })}
        isDisabled={isDisabled}
        hint={t('exportDialog.aboutLanguage')}
      />
    </>
  );
}

/** Which sentence stands below the choice of changes: what it does, or why there is nothing to choose. */
function redlineHint(choice: ExportChoice, hasEarlier: boolean): 'since' | 'document' | 'format' | 'none' {
  if (choice.document !== 'guideline') return 'document';
  if (!canRedline(choice)) return 'format';
  return hasEarlier ? 'since' : 'none';
}

/** Only the concept guideline can show what changed, and only in some formats. */
function canRedline({ document, format }: ExportChoice): boolean {
  return document === 'guideline' && REDLINE_FORMATS.includes(format);
}

/** The choice as the host is asked for it; what does not apply is left out. */
export function exportParams(choice: ExportChoice): { format: string } & Record<string, string> {
  const { document, module, format, version, redlineFrom, comments, language } = choice;
  return {
    document,
    format,
    language,
    ...(document === 'module' ? { module } : {}),
    ...(version === '' ? {} : { version }),
    ...(redlineFrom === '' || redlineFrom === version || !canRedline(choice) ? {} : { redlineFrom }),
    ...(comments && isCopy(format, document) ? { comments: '1' } : {}),
  };
}
