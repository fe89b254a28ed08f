/**
 * Bounds within which an archive is opened. Sizes are of the unpacked parts; the ratio (unpacked to packed) is
 * looked at only for parts above `ratioFrom` bytes, because small parts of honest files pack extremely well.
 */
export interface ArchiveLimits {
  entries: number;
  entryBytes: number;
  totalBytes: number;
  ratio: number;
  ratioFrom: number;
}

const MB = 1024 * 1024;

/**
 * Room for the largest guideline seen (a Word file of 118,000 words unpacks to about 25 MB, with pictures to 60)
 * times four. Deflate cannot pack better than 1 to 1032; sheets full of one value reach about 1 to 200.
 */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  entries: 5_000,
  entryBytes: 100 * MB,
  totalBytes: 250 * MB,
  ratio: 400,
  ratioFrom: MB,
};
