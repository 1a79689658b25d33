/** An attachment for <details open>: filters and outlines begin closed where they would push the text off the screen. */
import type { Attachment } from 'svelte/attachments';

export const closedOnPhones: Attachment<HTMLDetailsElement> = (element) => {
  if (matchMedia('(max-width: 48rem)').matches) element.open = false;
};
