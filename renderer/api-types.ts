export type { AppRouter } from '../main/app-router.ts';
