import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { SCREENS } from '../screens.ts';
import { areaName } from './area-name.ts';
import { useConnection } from './connection-context.tsx';
import { useGoTo } from './navigation.ts';
import type { PaletteItem } from './palette-items.ts';

/** The screens and the named things one can go to: questions, bottlenecks, sections, recommendations. */
export function usePalettePlaces(): { screens: PaletteItem[]; things: PaletteItem[] } {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data;
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data;
  const meetings = useQuery(api.meetings.list.queryOptions()).data;
  const outline = useQuery(api.documents.outline.queryOptions()).data;
  // biome-ignore lint/correctness/useExhaustiveDependencies: goTo is made anew on each render and means the same
  return useMemo(() => {
    const open = (area: string, id: string, label: string, group: string): PaletteItem => ({
      id: `${area}-${id}`,
      label,
      group,
      run: () => goTo(area, { open: id }),
    });
    const screens = Object.keys(SCREENS).map(area => ({
      id: `screen-${area}`,
      label: areaName(area, t),
      group: t('app.palette.screen'),
      run: () => goTo(area),
    }));
    const things = [
      ...(questions ?? []).map(row =>
        open('questions', row.id, `${row.number}. ${row.title}`, t('app.palette.question')),
      ),
      ...(bottlenecks ?? []).map(row =>
        open('bottlenecks', row.id, `${row.number}. ${row.theme}`, t('app.palette.bottleneck')),
      ),
      ...(recommendations ?? []).map(row =>
        open('recommendations', row.id, row.title, t('app.palette.recommendation')),
      ),
      ...(meetings ?? []).map(row => ({
        id: `meetings-${row.id}`,
        label: t('ui.labelled', { label: t('meetings.one', { number: row.number }), text: row.theme }),
        group: t('terms.area.meetings'),
        run: () => goTo('meetings', { within: row.id }),
      })),
      ...('documents' in SCREENS ? (outline ?? []) : [])
        .filter(row => row.kind === 'section')
        .map(row => open('documents', row.id, `${row.number} ${row.title}`, t('app.palette.section'))),
    ];
    return { screens, things };
  }, [questions, bottlenecks, recommendations, meetings, outline, t]);
}
