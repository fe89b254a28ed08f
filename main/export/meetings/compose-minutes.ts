import type { TFunction } from 'i18next';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { formatDate } from '../dates.ts';
import { TreeCounters } from '../guideline-body.ts';
import type { Block, GuidelineTree, TitlePage } from '../guideline-tree.ts';
import { composeActions } from './actions.ts';
import { composeAgenda } from './agenda.ts';
import { composeAttendance } from './attendance.ts';
import { headed, paragraphs } from './blocks.ts';
import type { MinutesSource } from './minutes-source.ts';

/** What every part of the minutes works with. */
export interface MinutesComposition {
  source: MinutesSource;
  language: Language;
  t: TFunction;
  counters: TreeCounters;
}

/**
 * Composes the minutes of a meeting from its agenda, attendance, decisions and actions, with the free text of
 * each topic. Labels are in `language`; what people wrote stays as it is.
 */
export function composeMinutes(
  source: MinutesSource,
  language: Language = source.project.language,
): GuidelineTree {
  const counters = new TreeCounters();
  const composition = { source, language, t: translator(language), counters };
  const { t } = composition;
  return {
    language,
    textLanguage: source.project.language,
    titlePage: composeTitle(composition),
    contentsTitle: t('exports.contents'),
    body: [
      ...exampleNotice(composition),
      ...headed(t('minutes.attendance'), composeAttendance(composition)),
      ...headed(t('minutes.notes'), paragraphs(source.meeting.notes)),
      ...composeAgenda(composition),
      ...headed(t('minutes.actions'), composeActions(composition)),
    ],
    footnotes: counters.footnotes,
  };
}

function composeTitle({ source, language, t }: MinutesComposition): TitlePage {
  const { meeting, project, exportedAt } = source;
  const date = meeting.heldOn === null ? null : formatDate(meeting.heldOn, language);
  const time = [meeting.startsAt, meeting.endsAt].filter(part => part !== null).join(' – ');
  const facts: [label: string, value: string][] = [
    [t('minutes.fact.project'), project.title],
    [t('minutes.fact.date'), date ?? t('minutes.undated')],
    [t('minutes.fact.time'), time],
    [t('minutes.fact.place'), [meeting.place, meeting.link].filter(part => part !== '').join(' · ')],
    [t('minutes.fact.bodies'), meeting.bodies.map(body => t(`terms.body.${body}`)).join(', ')],
  ];
  return {
    kind: t('minutes.kind'),
    title: t('minutes.title', { number: meeting.number, theme: meeting.theme }),
    version: project.title,
    date: date ?? formatDate(exportedAt, language),
    exportedAt,
    facts: facts.filter(([, value]) => value !== '').map(([label, value]) => ({ label, value })),
    organisationsTitle: '',
    organisations: [],
  };
}

/** Says which records were put in to show how it works, so nobody takes them for what happened. */
function exampleNotice({ source, t }: MinutesComposition): Block[] {
  const records = [...source.meeting.attendance, ...source.decisions, ...source.actions];
  if (!records.some(record => record.origin === 'example')) return [];
  return [{ kind: 'notice', tone: 'hint', text: t('minutes.example') }];
}
