import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';

interface ViewSegmentsProps<T extends string> {
  label: string;
  views: readonly { id: T; label: string }[];
  view: T;
  onShow: (view: T) => void;
}

/** Chooses between the ways a screen can be looked at. */
export function ViewSegments<T extends string>({ label, views, view, onShow }: ViewSegmentsProps<T>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className="segments views"
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={keys => {
        const chosen = views.find(({ id }) => keys.has(id));
        if (chosen) onShow(chosen.id);
      }}
    >
      {views.map(known => (
        <ToggleButton key={known.id} id={known.id} className="segment">
          {known.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
