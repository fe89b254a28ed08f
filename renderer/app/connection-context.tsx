import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { type Connection, connectionTo } from '../api.ts';

const ConnectionContext = createContext<Connection>(connectionTo(null));

/** Gives everything below it the API and the cache of one project. */
export function ConnectionProvider({
  projectKey,
  children,
}: {
  projectKey: string | null;
  children: ReactNode;
}) {
  const connection = connectionTo(projectKey);
  return (
    <ConnectionContext value={connection}>
      <QueryClientProvider client={connection.queryClient}>{children}</QueryClientProvider>
    </ConnectionContext>
  );
}

/** The API of the project this part of the page belongs to. */
export function useConnection(): Connection {
  return useContext(ConnectionContext);
}
