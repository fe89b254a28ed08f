import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownTemplate } from '../../shared/templates/stored.ts';
import { COLOUR_NAMES } from '../../shared/templates/template.ts';
import { useProject } from '../app/project-context.tsx';

const FIRST = { letters: 'A', decimal: '1', none: '' };

/** A title page in small, on the white of paper, with the colours below it. */
export function TemplatePreview({ shown: { template, logo } }: { shown: ShownTemplate }) {
  const { t } = useTranslation();
  const { title } = useProject();
  const { colours, fonts, cover } = template;
  const variables = Object.fromEntries([
    ...COLOUR_NAMES.map(name => [`--look-${name}`, `#${colours[name]}`]),
    ['--look-text', `"${fonts.text}", Arial, sans-serif`],
    ['--look-heading', `"${fonts.heading}", Arial, sans-serif`],
  ]) as CSSProperties;
  return (
    <div className="template-preview" style={variables} aria-hidden="true">
      <div className="template-page">
        {logo && <img src={logo.address} alt={logo.alt} />}
        {cover.publisher !== '' && <p className="quiet">{cover.publisher}</p>}
        <p className="kind">{t('exportDialog.documents.guideline')}</p>
        <p className="title">{title}</p>
        <p className="heading">
          <span>{FIRST[template.numbering]}</span> {t('templates.sample.heading')}
        </p>
        <p className="box">{t('templates.sample.recommendation')}</p>
        <div className="foot">
          {cover.lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <div className="template-colours">
        {COLOUR_NAMES.map(name => (
          <span key={name} data-colour={name} />
        ))}
      </div>
    </div>
  );
}
