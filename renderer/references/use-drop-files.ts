import type { DragEvent } from 'react';

/** What an element needs to take files that are dropped on it; nothing when there is nobody to take them. */
export function useDropFiles(take: ((files: readonly File[]) => void) | null) {
  if (take === null) return {};
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      take([...event.dataTransfer.files]);
    },
  };
}
