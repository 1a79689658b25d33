/** Whether a `<details>` is open, told to scripts that came after the reader opened it: a two-way binding would close it again. */
import type { Attachment } from 'svelte/attachments';

export function openState(tell: (isOpen: boolean) => void): Attachment<HTMLDetailsElement> {
  return (element) => {
    const told = (): void => tell(element.open);
    told();
    element.addEventListener('toggle', told);
    return () => element.removeEventListener('toggle', told);
  };
}
