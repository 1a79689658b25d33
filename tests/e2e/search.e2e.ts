/** Search: from anywhere, while typing and on its page, as a reader uses it. */
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser, pageFor, servedFile, type ServedFile } from './browser.ts';

const REPORT = `# 港口与芯片

## 供应

英伟达在2022年向北港出售了480张芯片[^1]。训练成本在2023年上升了12%[^2]。北港的数据中心没有公布用电量。

## 价格

NVIDIA的芯片价格在2021年下降了5%。关于价格，港务局没有说明。A cluster with 1.8万亿个参数 of load was planned in 2024.

[^1]: 北港港务局. 年度报告. 2022.
[^2]: M. Quay. Costs of training. Journal of Ports, 2023.
`;

let served: ServedFile;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  served = await servedFile('chips.md', REPORT);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});
beforeEach(async () => {
  page = await pageFor(browser, served.address, { locale: 'en' });
  return () => page.context().close();
});

const results = (): Promise<string> => page.locator('main').innerText();
const searched = async (query: string): Promise<string> => {
  await page.goto(`/search?q=${encodeURIComponent(query)}`);
  return results();
};
const claims = async (query: string): Promise<readonly string[]> => {
  await searched(query);
  return page.locator('section[aria-labelledby="group-claims"] li .text').allInnerTexts();
};

describe('while typing', () => {
  test.each(['/', 'Control+k'])('%s brings the caret to the box, and results come in groups', async (key) => {
    await page.goto('/help');
    // The keys are heard once the page is alive.
    await page.waitForFunction(() => document.querySelector('[role=combobox]')?.getAttribute('aria-expanded') === 'false');
    await page.locator('footer').click();
    await expect.poll(async () => {
      await page.keyboard.press(key);
      return page.evaluate(() => document.activeElement?.getAttribute('role'));
    }).toBe('combobox'); // prettier-ignore
    await page.getByRole('combobox').fill('芯片');
    await page.locator('#found [role=group]').nth(1).waitFor();
    expect(await page.locator('#found mark').first().innerText()).toBe('芯片');
  });

  test('typing in the claims’ own box and then here: what it finds stays on the screen when the list behind follows', async () => {
    await page.goto('/');
    await page.locator('article h3 a').first().click();
    await page.getByRole('navigation').getByRole('link', { name: 'Claims' }).click();
    await page.waitForURL(/claims$/);
    await page.waitForLoadState('networkidle');
    await page.locator('main').getByRole('combobox').fill('训练');
    await page.getByRole('banner').getByRole('combobox').fill('芯片');
    await page.waitForURL(/claims\?q=/);
    await page.waitForFunction(() => document.querySelectorAll('main article.claim').length === 1);
    expect(await page.locator('#found [role=option]').count()).toBeGreaterThan(0);
    expect(await page.getByRole('banner').getByRole('combobox').getAttribute('aria-expanded')).toBe('true');
    await page.locator('#found [role=option]').last().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/claims'));
    await page.locator('#found [role=option]').first().waitFor({ state: 'hidden' });
  });

  test('a misspelt name is forgiven, a word that is like none is not', async () => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox').fill('nvdia');
    await page.locator('#found [role=option]', { hasText: '英伟达' }).first().waitFor();
    await page.getByRole('combobox').fill('rag');
    await page.locator('#found [role=option]').first().waitFor({ state: 'detached' });
  });
});

describe('completion', () => {
  const offered = (): Promise<readonly string[]> => page.locator('[role=option] .words').allInnerTexts();

  test.each([
    ['section:供', ['section:供应']],
    ['source:Jour', ['source:"Journal of Ports"']],
    ['entity:nvi', ['entity:英伟达']],
    ['year:202', ['year:2024', 'year:2023', 'year:2022', 'year:2021']],
    ['unit:个', ['unit:个参数']],
    ['type:fore', ['type:forecast']],
  ])('in the header %s offers what there is', async (query, values) => {
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('combobox').fill(query);
    await expect.poll(offered).toEqual(values);
  });

  test('in both boxes arrows choose, Enter takes, Escape closes, as a combobox', async () => {
    await page.goto('/');
    await page.locator('article h3 a').first().click();
    await page.getByRole('navigation').getByRole('link', { name: 'Claims' }).click();
    await page.waitForURL(/claims$/);
    await page.waitForLoadState('networkidle');
    for (const box of [page.getByRole('banner').getByRole('combobox'), page.locator('main').getByRole('combobox')]) {
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await box.fill('cited:yes section:价');
      await expect.poll(offered).toEqual(['section:价格']);
      expect(await box.getAttribute('aria-expanded')).toBe('true');
      await box.press('ArrowDown');
      const option = await box.getAttribute('aria-activedescendant');
      expect(await page.locator(`[id="${option ?? ''}"]`).getAttribute('aria-selected')).toBe('true');
      await box.press('Enter');
      await expect.poll(() => box.inputValue()).toBe('cited:yes section:价格 ');
      await box.fill('type:fore');
      await expect.poll(offered).toEqual(['type:forecast']);
      await box.press('Escape');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
      await box.fill('');
    }
  });
});

describe('the page', () => {
  test('a name in the other language finds its claims, says why and marks what stands there', async () => {
    expect(await searched('nvidia')).toContain('英伟达');
    expect(await page.locator('section[aria-labelledby="group-claims"] mark').allInnerTexts()).toEqual(expect.arrayContaining(['英伟达', 'NVIDIA'])); // prettier-ignore
    expect(await results()).toMatch(/is 英伟达/);
  });

  test('common words meet across languages, numbers across notations, traditional characters the simplified', async () => {
    expect(await claims('training cost')).toEqual([expect.stringContaining('训练成本')]);
    expect(await claims('data centre')).toEqual([expect.stringContaining('数据中心')]);
    expect(await claims('1.8 trillion')).toEqual([expect.stringContaining('1.8万亿')]);
    expect(await claims('晶片 價格')).toEqual([expect.stringContaining('芯片价格')]);
  });

  test('the syntax narrows: phrase, not, section, year, figures, source, cited', async () => {
    expect(await claims('芯片 -NVIDIA')).toEqual([]);
    expect(await claims('section:供应 芯片')).toEqual([expect.stringContaining('480')]);
    expect(await claims('芯片 year:2021')).toEqual([expect.stringContaining('5%')]);
    expect(await claims('figures: > 10%')).toEqual([expect.stringContaining('12%')]);
    expect(await claims('source:Quay')).toEqual([expect.stringContaining('12%')]);
    expect(await claims('cited:no 芯片')).toEqual([expect.stringContaining('5%')]);
    expect(await claims('"cluster with"')).toHaveLength(1);
    expect(await claims('芯片 有来源:是')).toEqual([expect.stringContaining('480')]);
    expect(await claims('unit:张')).toEqual([expect.stringContaining('480')]);
    expect(await claims('来源:Quay 类型:期刊论文')).toEqual([expect.stringContaining('12%')]);
  });

  test('a help card says the syntax by examples that can be tried', async () => {
    await searched('zzzqqq');
    const examples = page.getByRole('table', { name: 'Search syntax' }).getByRole('link');
    expect(await examples.count()).toBeGreaterThan(8);
    await examples.filter({ hasText: 'figures:' }).click();
    await page.waitForURL((url) => url.searchParams.get('q')?.startsWith('figures:') === true);
  });

  test('an extraction error can be reported of every claim, figure and name that is found', async () => {
    await searched('英伟达');
    const rows = page.locator('main section li');
    const records = page.locator('main section:is([aria-labelledby="group-claims"], [aria-labelledby="group-figures"], [aria-labelledby="group-entities"]) li');
    expect(await records.count()).toBeGreaterThan(2);
    expect(await rows.getByRole('button', { name: 'Report an extraction error' }).count()).toBe(await records.count());
  }); // prettier-ignore

  test('every hit of a snippet is marked', async () => {
    await searched('芯片');
    const texts = await page.locator('section[aria-labelledby="group-claims"] li .text').evaluateAll((all) => all.map((each) => [(each.textContent.match(/芯片/gu) ?? []).length, [...each.querySelectorAll('mark')].filter((mark) => mark.textContent.includes('芯片')).length]));
    expect(texts.length).toBeGreaterThan(1);
    for (const [standing, marked] of texts) expect(marked).toBe(standing);
  }); // prettier-ignore

  test('a facet says how many and narrows; claims are sorted by relevance, place or year', async () => {
    await searched('芯片');
    const years = page.locator('.facets section', { hasText: 'Year' });
    await years.getByRole('link', { name: /2021/ }).click();
    await page.waitForURL(/year/);
    expect(await page.locator('section[aria-labelledby="group-claims"] li').count()).toBe(1);
    await searched('芯片');
    await page.getByRole('link', { name: 'Newest year first' }).or(page.locator('.sorts a').nth(2)).first().click();
    await page.waitForURL(/sort=year/);
    expect((await page.locator('section[aria-labelledby="group-claims"] li .text').allInnerTexts())[0]).toContain('2022');
  });

  test('no result says which word is to blame and proposes what finds some', async () => {
    await searched('芯片 帆船');
    expect(await results()).toContain('No claim holds “帆船”');
    await page.getByRole('link', { name: '芯片', exact: true }).click();
    await page.waitForURL((url) => url.searchParams.get('q') === '芯片');
    expect(await searched('芯片 用电量')).toContain('no claim holds them all');
    await searched('训练成本高');
    await page.getByRole('link', { name: '训练成本', exact: true }).waitFor();
  });

  test('without scripting it answers all the same', async () => {
    const plain = await pageFor(browser, served.address, { locale: 'zh', scripting: false });
    await plain.goto('/search?q=%E8%8A%AF%E7%89%87');
    expect(await plain.locator('section[aria-labelledby="group-claims"] mark').count()).toBeGreaterThan(1);
    await plain.context().close();
  });
});

describe.each(['light', 'dark'] as const)('search in %s', (theme) => {
  test('has no fault that axe knows of, with results, with none, and while typing on a phone', async () => {
    const faults: string[] = [];
    const looked = await pageFor(browser, served.address, { locale: 'zh', theme, width: 360 });
    for (const query of ['芯片', '芯片 帆船', 'cited:']) {
      await looked.goto(`/search?q=${encodeURIComponent(query)}`);
      if (query === 'cited:') {
        await looked.getByRole('combobox').fill('芯片');
        await looked.locator('#found [role=option]').first().waitFor();
      }
      expect(await looked.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      const { violations } = await new AxeBuilder({ page: looked }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${query} ${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`));
    }
    expect(faults).toEqual([]);
    await looked.context().close();
  });
});
