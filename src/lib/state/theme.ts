/** The reader's colour theme: kept in the cookie `theme`, so that the server draws it. */

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme a cookie or form field names; `auto` for anything else. */
export function themeOf(value: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'auto';
}
