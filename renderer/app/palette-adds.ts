import { useTranslation } from 'react-i18next';
import { mayDo } from '../../shared/people/act-rights.ts';
import { useStartSurvey } from '../bottlenecks/use-start-survey.ts';
import { useStartRound } from '../comments/use-start-round.ts';
import { areaName } from './area-name.ts';
import { useGoTo } from './navigation.ts';
import type { PaletteItem } from './palette-items.ts';
import { useProject } from './project-context.tsx';

/** What a screen lets one add: the area, the view of it where that is not the first, and the words on its button. */
const ADDS = [
  { area: 'bottlenecks', label: 'bottlenecks.add' },
  { area: 'bottlenecks', view: 'priorities', label: 'priorities.add' },
  { area: 'questions', label: 'questions.add' },
  { area: 'questions', view: 'outcomes', label: 'outcomes.add' },
  { area: 'initiation', label: 'initiation.reasons.add' },
  { area: 'meetings', label: 'meetings.add' },
  { area: 'meetings', view: 'actions', label: 'meetings.actions.add' },
  { area: 'references', label: 'references.add' },
  { area: 'sources', label: 'sources.register.add' },
  { area: 'sources', view: 'searches', label: 'sources.search.add' },
  { area: 'adapte', label: 'adapte.add' },
  { area: 'evidence', view: 'studies', label: 'evidence.studies.add' },
  { area: 'recommendations', label: 'recommendations.add' },
  { area: 'consensus', label: 'consensus.add' },
  { area: 'content', label: 'content.add' },
  { area: 'implementation', view: 'indicators', label: 'implementation.add.indicators' },
  { area: 'implementation', view: 'products', label: 'implementation.add.products' },
  { area: 'implementation', view: 'statements', label: 'implementation.add.statements' },
  { area: 'versions', label: 'versions.add' },
  { area: 'editorial', label: 'editorial.add' },
  { area: 'abbreviations', label: 'abbreviations.add' },
] as const;

/** What can be added on some screen; nothing that who works here may not add. */
export function usePaletteAdds(): PaletteItem[] {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const { mode, workingAs } = useProject();
  const may = (what: string) => mode === 'write' && mayDo(what, workingAs);
  const startSurvey = useStartSurvey();
  const startRound = useStartRound();
  const item = (area: string, label: string, run: () => void): PaletteItem => ({
    id: `new-${area}-${label}`,
    label,
    group: areaName(area, t),
    keywords: t('app.palette.words.add'),
    run,
  });
  return [
    ...ADDS.filter(({ area }) => may(`${area}.create`)).map(add =>
      item(add.area, t(add.label), () =>
        goTo(add.area, { add: true, ...('view' in add ? { view: add.view } : {}) }),
      ),
    ),
    ...(may('surveys.create')
      ? [
          item('bottlenecks', t('surveys.add'), () =>
            startSurvey().then(
              id => goTo('bottlenecks', { view: 'surveys', open: id }),
              () => undefined,
            ),
          ),
        ]
      : []),
    ...(may('comments.createRound')
      ? [
          item('comments', t('comments.addNamed'), () =>
            startRound().then(
              id => goTo('comments', { within: id, view: 'set-up' }),
              () => undefined,
            ),
          ),
        ]
      : []),
  ];
}
