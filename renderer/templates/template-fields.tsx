import { useTranslation } from 'react-i18next';
import type { ShownTemplate } from '../../shared/templates/stored.ts';
import {
  COLOUR_NAMES,
  HEADING_NUMBERINGS,
  LONGEST_LINE,
  LONGEST_NAME,
  MAX_COVER_LINES,
  type TemplateChange,
} from '../../shared/templates/template.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { ColourField } from './colour-field.tsx';

interface TemplateFieldsProps {
  shown: ShownTemplate;
  onChange: (change: TemplateChange) => Promise<boolean>;
}

/** What can be changed of a template without making it anew; every change is stored at once. */
export function TemplateFields({ shown: { template }, onChange }: TemplateFieldsProps) {
  const { t } = useTranslation();
  const { name, colours, fonts, cover, numbering } = template;
  return (
    <div className="template-fields">
      <DraftField
        label={t('templates.field.name')}
        value={name}
        onSave={next => onChange({ name: next })}
        isRequired
        maxLength={LONGEST_NAME}
      />
      <DraftField
        label={t('templates.field.publisher')}
        value={cover.publisher}
        onSave={publisher => onChange({ cover: { ...cover, publisher } })}
        maxLength={LONGEST_LINE}
      />
      <DraftField
        label={t('templates.field.lines')}
        hint={t('templates.field.linesHint')}
        value={cover.lines.join('\n')}
        onSave={text => onChange({ cover: { ...cover, lines: linesOf(text) } })}
        multiline
      />
      <div className="pair">
        {(['heading', 'text'] as const).map(role => (
          <DraftField
            key={role}
            label={t(`templates.field.${role}`)}
            value={fonts[role]}
            onSave={font => onChange({ fonts: { text: fonts.text, heading: fonts.heading, [role]: font } })}
            isRequired
            maxLength={LONGEST_NAME}
          />
        ))}
      </div>
      <Segments
        label={t('templates.field.numbering')}
        value={numbering}
        options={HEADING_NUMBERINGS.map(id => ({ id, label: t(`templates.numbering.${id}`) }))}
        onChange={next => void onChange({ numbering: next })}
      />
      <fieldset className="template-palette">
        <legend>{t('templates.field.colours')}</legend>
        {COLOUR_NAMES.map(colour => (
          <ColourField
            key={colour}
            label={t(`templates.colour.${colour}`)}
            value={colours[colour]}
            onSave={next => void onChange({ colours: { ...colours, [colour]: next } })}
          />
        ))}
      </fieldset>
    </div>
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim().slice(0, LONGEST_LINE))
    .filter(line => line !== '')
    .slice(0, MAX_COVER_LINES);
}
