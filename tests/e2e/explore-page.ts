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

/** What of the canvas's own instance a test reads: it finds nodes there, and acts by the pointer. */
export interface DrawnCanvas {
  nodes(selector?: string): { map<T>(of: (node: DrawnNode) => T): T[] };
  edges(): { map<T>(of: (edge: unknown) => T): T[] };
  getElementById(id: string): DrawnNode;
  zoom(): number;
  pan(): { x: number; y: number };
}
interface DrawnNode {
  id(): string;
  data(name: string): unknown;
  position(): { x: number; y: number };
  renderedPosition(): { x: number; y: number };
  edgesWith(other: DrawnNode): { length: number };
}
declare function drawn(): DrawnCanvas;

/** Before the page is opened: what runs in it can then ask for `drawn()`. */
export async function reachCanvas(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      drawn: () => (document.querySelector('.canvas') as unknown as { _cyreg: { cy: DrawnCanvas } })._cyreg.cy, // cytoscape's own note on its element.
    });
  });
}

/** Where a node is on the page. */
export async function nodeAt(page: Page, id: string): Promise<{ x: number; y: number }> {
  await page.locator('.canvas').scrollIntoViewIfNeeded();
  const box = await boxOf(page);
  const { x, y } = await page.evaluate((each) => ({ ...drawn().getElementById(each).renderedPosition() }), id);
  return { x: box.x + x, y: box.y + y };
}

/** Id → place in the drawing, as words. */
export async function placesOf(page: Page): Promise<ReadonlyMap<string, string>> {
  return new Map(
    await page.evaluate(() =>
      drawn()
        .nodes()
        .map((node) => [node.id(), JSON.stringify(node.position())] as const),
    ),
  );
}

/** Ids of what is folded. */
export async function foldsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    drawn()
      .nodes('.fold')
      .map((node) => node.id()),
  );
}

export async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
}
