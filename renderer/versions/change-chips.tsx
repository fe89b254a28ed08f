import { useTranslation } from 'react-i18next';
import type {
  QuestionChangeKind,
  RecommendationChangeKind,
  SectionChangeKind,
} from '../../shared/versions/decisions.ts';
import { Chip } from '../ui/chip.tsx';

type Kind = RecommendationChangeKind | QuestionChangeKind | SectionChangeKind;

/** In what ways a thing is not the same, in words. */
export function ChangeChips({ what }: { what: readonly Kind[] }) {
  const { t } = useTranslation();
  return (
    <div className="row">
      {what.map(kind => (
        <Chip key={kind} {...(kind === 'removed' ? { tone: 'bad' as const } : { tone: 'accent' as const })}>
          {t(`versions.what.${kind}`)}
        </Chip>
      ))}
    </div>
  );
}
