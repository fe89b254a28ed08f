import type { TFunction } from 'i18next';
import type { Language } from '../project.ts';
import { COMMENT_LEVELS } from './answer.ts';
import type { Audience, RoundFields } from './round.ts';

/** A round to start from: the whole guideline, on every level, with the usual texts. */
export function newRoundFields(audience: Audience, language: Language, t: TFunction): RoundFields {
  return {
    title: t(`comments.newTitle.${audience}`),
    audience,
    versionId: null,
    sections: [],
    questions: [],
    levels: [...COMMENT_LEVELS],
    requiredFields: ['name', 'organisation', 'behalf'],
    introduction: t('comments.defaults.introduction'),
    privacy: t('comments.defaults.privacy'),
    opensOn: null,
    closesOn: null,
    language,
    invitation: '',
    reminder: '',
    sender: '',
    senderEmail: '',
  };
}
