import { describe, expect, test } from 'vitest';
import { entityId } from '#graph/model/ids.ts';
import { HOMOGRAPHS } from '../../../ingest/lexicon/homographs.ts';
import { idForm, KNOWN_NAMES } from '../../../ingest/lexicon/names.ts';

describe('the lexicon', () => {
  test('holds more than 1,500 names', () => {
    expect(KNOWN_NAMES.length).toBeGreaterThan(1500);
  });

  test('no form belongs to two rows', () => {
    const owners = new Map<string, string>();
    const doubled: string[] = [];
    for (const { name, type, aliases } of KNOWN_NAMES.filter(({ onlyVersions }) => !onlyVersions)) {
      for (const form of new Set([name, ...aliases])) {
        const owner = owners.get(form);
        if (owner !== undefined && owner !== `${type}:${name}`) doubled.push(`${form}: ${owner} and ${type}:${name}`);
        owners.set(form, `${type}:${name}`);
      }
    }
    expect(doubled).toEqual([]);
  });

  test('no two rows share an id', () => {
    const ids = KNOWN_NAMES.map(({ name, type, aliases }) => entityId(type, idForm(name, aliases)));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('no form is empty or padded', () => {
    const forms = KNOWN_NAMES.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(forms.filter((form) => form === '' || form !== form.trim())).toEqual([]);
  });

  test('every homograph is a form of some row, or of two places at once', () => {
    const forms = new Set(KNOWN_NAMES.flatMap(({ name, aliases }) => [name, ...aliases]));
    expect([...HOMOGRAPHS.keys()].filter((form) => !forms.has(form) && form !== '中欧')).toEqual([]);
  });

  test.each([
    ['英伟达', ['NVIDIA'], 'NVIDIA'],
    ['中国', ['China', '我国'], 'China'],
    ['规模定律', ['缩放定律'], '规模定律'],
    ['GPT-4', [], 'GPT-4'],
  ])('the id of %s is made of its first Latin form', (name, aliases, form) => {
    expect(idForm(name, aliases)).toBe(form);
  });
});
