/** Parts of the page of Explore that several tests look at. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Until the canvas is there: the toolbar's buttons wake up with it. */
export async function awake(page: Page): Promise<void> {
  await page.locator('button[aria-label="Fit"]:not([disabled])').waitFor();
}

export function canvasOf(page: Page): Locator {
  return page.getByRole('application', { name: /^(?:Graph of entities|实体关系图)/ });
}

/** Where the canvas is on the page. */
export async function boxOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await canvasOf(page).boundingBox();
  if (!box) throw new Error('The canvas has no place on the page.');
  return box;
}

/** The card of what is selected. */
export function panelOf(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Selection' });
}

export async function openTable(page: Page): Promise<void> {
  await page.getByText('Table of what is drawn').click();
}

export async function expectAddress(page: Page, part: string): Promise<void> {
  await expect.poll(() => decodeURIComponent(page.url())).toContain(part);
}
