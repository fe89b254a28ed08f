import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { remarkText } from '../../shared/templates/note-text.ts';
import type { ShownTemplate } from '../../shared/templates/stored.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TemplateFields } from './template-fields.tsx';
import { TemplatePreview } from './template-preview.tsx';
import type { TemplateActs } from './use-template-acts.ts';

interface TemplateCardProps {
  shown: ShownTemplate;
  acts: TemplateActs;
  readOnly: boolean;
}

/** One template: its cover in small, what it sets, and what can be done with it. */
export function TemplateCard({ shown, acts, readOnly }: TemplateCardProps) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { id, name, isDefault, template, remarks } = shown;
  const { text, heading, files } = template.fonts;
  const faces = [...new Set([heading, text])].join(', ');
  return (
    <li className="template">
      <TemplatePreview shown={shown} />
      <div className="template-about">
        <h3>
          {name} {isDefault && <Chip tone="accent">{t('templates.default')}</Chip>}
        </h3>
        <p className="muted small">
          {faces}
          {files.length > 0 && ` (${t('templates.fontFiles', { count: files.length })})`}
          {' · '}
          {t(`templates.numbering.${template.numbering}`)}
        </p>
        {remarks.length > 0 && (
          <ul className="muted small template-remarks">
            {remarks.map(remark => (
              <li key={remark.field}>{remarkText({ ...remark, file: t('templates.title') }, t)}</li>
            ))}
          </ul>
        )}
        <div className="row">
          {!readOnly && (
            <Button onPress={() => acts.setDefault(isDefault ? null : id)}>
              {t(isDefault ? 'templates.unsetDefault' : 'templates.setDefault')}
            </Button>
          )}
          {!readOnly && (
            <Button aria-expanded={isEditing} onPress={() => setEditing(!isEditing)}>
              {t(isEditing ? 'templates.closeFields' : 'templates.edit')}
            </Button>
          )}
          <Button onPress={() => void acts.download(id)}>{t('templates.download')}</Button>
          {!readOnly && (
            <IconButton
              icon="trash"
              label={t('templates.remove', { name })}
              onPress={() => acts.remove(shown)}
            />
          )}
        </div>
        {isEditing && <TemplateFields shown={shown} onChange={patch => acts.change(id, patch)} />}
      </div>
    </li>
  );
}
