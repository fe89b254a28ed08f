import { useQuery } from '@tanstack/react-query';
import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { COMMENT_LEVELS, RESPONDENT_FIELDS } from '../../shared/comments/answer.ts';
import { AUDIENCES, type Round } from '../../shared/comments/round.ts';
import { isSetUpOpen } from '../../shared/comments/round-rules.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { RoundQuestions } from './round-questions.tsx';
import { useRoundUpdate } from './use-round-update.ts';

/** How a round is set up; what people comment on is fixed once packets may have gone out. */
export function SetUpForm({ round }: { round: Round }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const update = useRoundUpdate(round);
  const versions = useQuery(api.versions.list.queryOptions()).data ?? [];
  const outline = useQuery(api.documents.outline.queryOptions()).data ?? [];
  const isFixed = readOnly || !isSetUpOpen(round.state);
  const sections = outline
    .filter(item => item.kind === 'section')
    .map(item => ({ id: item.id, label: `${item.number} ${item.title}` }));
  return (
    <div className="stack set-up">
      {isFixed && !readOnly && (
        <Notice>
          <p>{t('comments.setUp.locked')}</p>
        </Notice>
      )}
      <DraftField
        label={t('comments.setUp.name')}
        value={round.title}
        onSave={title => update({ title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <Segments
        label={t('comments.setUp.audience')}
        value={round.audience}
        options={AUDIENCES.map(id => ({ id, label: t(`comments.setUp.audiences.${id}`) }))}
        onChange={audience => void update({ audience })}
        isDisabled={readOnly}
      />
      <div className="pair">
        <Choice
          label={t('comments.setUp.version')}
          value={round.versionId}
          placeholder={t('comments.setUp.noVersion')}
          options={versions.map(({ id, label }) => ({ id, label }))}
          onChange={versionId => void update({ versionId })}
          isDisabled={isFixed}
        />
        <Choice
          label={t('comments.setUp.language')}
          value={round.language}
          options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
          onChange={language => void update({ language })}
          isDisabled={isFixed}
        />
        <DraftField
          label={t('comments.setUp.opensOn')}
          type="date"
          value={round.opensOn ?? ''}
          onSave={day => update({ opensOn: day === '' ? null : day })}
          isReadOnly={readOnly}
        />
        <DraftField
          label={t('comments.setUp.closesOn')}
          type="date"
          value={round.closesOn ?? ''}
          onSave={day => update({ closesOn: day === '' ? null : day })}
          isReadOnly={readOnly}
        />
      </div>
      <LinkPicker
        label={t('comments.setUp.sections')}
        placeholder={t('comments.setUp.sectionPlaceholder')}
        linked={sections.filter(({ id }) => round.sections.includes(id))}
        available={sections.filter(({ id }) => !round.sections.includes(id))}
        onLink={id => void update({ sections: [...round.sections, id] })}
        onUnlink={id => void update({ sections: round.sections.filter(other => other !== id) })}
        isReadOnly={isFixed}
      />
      {round.sections.length === 0 && <p className="muted small">{t('comments.setUp.sectionsHint')}</p>}
      <CheckboxGroup
        className="field"
        value={round.levels}
        onChange={levels => {
          const chosen = COMMENT_LEVELS.filter(level => levels.includes(level));
          if (chosen.length > 0) void update({ levels: chosen });
        }}
        isDisabled={isFixed}
      >
        <Label className="field-label">{t('comments.setUp.levels')}</Label>
        <div className="checks">
          {COMMENT_LEVELS.map(level => (
            <Check key={level} value={level}>
              {t(`comments.setUp.level.${level}`)}
            </Check>
          ))}
        </div>
      </CheckboxGroup>
      <CheckboxGroup
        className="field"
        value={round.requiredFields}
        onChange={fields =>
          void update({ requiredFields: RESPONDENT_FIELDS.filter(field => fields.includes(field)) })
        }
        isDisabled={isFixed}
      >
        <Label className="field-label">{t('comments.setUp.required')}</Label>
        <div className="checks">
          {RESPONDENT_FIELDS.map(field => (
            <Check key={field} value={field}>
              {t(`comments.setUp.field.${field}`)}
            </Check>
          ))}
        </div>
      </CheckboxGroup>
      <DraftField
        label={t('comments.setUp.introduction')}
        value={round.introduction}
        onSave={introduction => update({ introduction })}
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
      <RoundQuestions round={round} update={update} isFixed={isFixed} />
      <DraftField
        label={t('comments.setUp.privacy')}
        value={round.privacy}
        onSave={privacy => update({ privacy })}
        multiline
        isReadOnly={readOnly}
        maxLength={5_000}
      />
    </div>
  );
}
