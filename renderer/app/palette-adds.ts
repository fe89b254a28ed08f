import { useTranslation } from 'react-i18next';
import { mayDo } from '../../shared/people/act-rights.ts';
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
  { area: 'versions', label: 'versions.add' },
  { area: 'editorial', label: 'editorial.add' },
  { area: 'abbreviations', label: 'abbreviations.add' },
] as const;

/** What can be added on some screen; nothing that who works here may not add. */
export function usePaletteAdds(): PaletteItem[] {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const { mode, workingAs } = useProject();
  return ADDS.filter(({ area }) => mode === 'write' && mayDo(`${area}.create`, workingAs)).map(add => ({
    id: `new-${add.label}`,
    label: t(add.label),
    group: areaName(add.area, t),
    run: () => goTo(add.area, { add: true, ...('view' in add ? { view: add.view } : {}) }),
  }));
}
