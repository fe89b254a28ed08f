import { IconButton } from './icon-button.tsx';

interface OpenRowProps {
  label: string;
  isOpen: boolean;
  onOpen: () => void;
}

/** The button at the end of a row that is filled in where it stands: it opens the row in the panel. */
export function OpenRow({ label, isOpen, onOpen }: OpenRowProps) {
  return (
    <IconButton icon="file" label={label} onPress={onOpen} {...(isOpen ? { 'data-opened': true } : {})} />
  );
}
