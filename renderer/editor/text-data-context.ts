import { createContext, useContext } from 'react';
import type { DataContext } from './fill-data.ts';

const TextDataContext = createContext<DataContext | null>(null);

/** Gives the texts below it what they point at: of the project as it is, or of a version. */
export const TextDataProvider = TextDataContext.Provider;

/** What the texts here point at; null where nobody looks it up. */
export function useTextData(): DataContext | null {
  return useContext(TextDataContext);
}
