import path from 'node:path';
import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { TFunction } from 'i18next';
import { PROJECT_EXTENSION } from './launch.ts';

/** Longest file name the common file systems take, less room for a number behind it. */
const MAX_NAME_LENGTH = 200;

/** The dialog to open a project. */
export function openOptions(t: TFunction, folder: string): OpenDialogOptions {
  return {
    title: t('menu.openTitle'),
    defaultPath: folder,
    filters: [{ name: t('menu.projectFiles'), extensions: [PROJECT_EXTENSION] }],
    properties: ['openFile'],
  };
}

/**
 * The dialog to save under a name the page suggests. Only the name counts, never a folder in it; its
 * extension decides which files are shown.
 */
export function saveOptions(t: TFunction, folder: string, suggested: string): SaveDialogOptions {
  const name = safeName(suggested);
  return {
    title: t('menu.saveTitle'),
    defaultPath: path.join(folder, name === '' ? t('menu.untitled') : name),
    filters: filtersFor(t, path.extname(name).slice(1).toLowerCase()),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
}

/** A suggested name without folders, control characters, and what Windows refuses in names. */
export function safeName(suggested: string): string {
  const last = suggested.split(/[\\/]/).at(-1) ?? '';
  return last
    .replace(/[\p{Cc}<>:"|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '')
    .slice(-MAX_NAME_LENGTH);
}

function filtersFor(t: TFunction, extension: string): FileFilter[] {
  if (extension === '') return [];
  const name = extension === PROJECT_EXTENSION ? t('menu.projectFiles') : extension.toUpperCase();
  return [{ name, extensions: [extension] }];
}
