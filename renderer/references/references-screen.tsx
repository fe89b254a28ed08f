import { ListView } from './list-view.tsx';
import { ReviewView } from './review-view.tsx';
import { useView } from './view-switch.tsx';
import './references.css';

/** The publications the guideline rests on: found, de-duplicated, linked to the questions they serve. */
export function ReferencesScreen() {
  return useView() === 'duplicates' ? <ReviewView /> : <ListView />;
}
