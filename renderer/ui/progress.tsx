import { Label, ProgressBar } from 'react-aria-components';

/** Progress of work; without a value it says only that work goes on. */
export function Progress({ label, value }: { label: string; value?: number }) {
  const known = value !== undefined;
  return (
    <ProgressBar className="field" {...(known ? { value } : { isIndeterminate: true })}>
      <Label className="field-label">{label}</Label>
      <div className="progress-track">
        <div
          className="progress-fill"
          {...(known ? { style: { width: `${value}%` } } : { 'data-indeterminate': true })}
        />
      </div>
    </ProgressBar>
  );
}
