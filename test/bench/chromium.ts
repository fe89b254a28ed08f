import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';

export const NO_CHROMIUM = `there is no Chromium at ${EXECUTABLE}; set CHROMIUM to measure what is on screen`;

/** Starts a browser that paints as fast as it can: else a key press waits for the next sixtieth of a second. */
export async function launchChromium(): Promise<Browser | null> {
  if (!existsSync(EXECUTABLE)) return null;
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
}
