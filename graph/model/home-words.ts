/** Words by which a Chinese text says its own country without the name: at home. They stand for it in a relation, and are no alias. */

export const HOME = 'entity:place:china';
export const HOME_WORDS = ['国内', '国产', '我国'] as const;

export function saysHome(text: string): boolean {
  return HOME_WORDS.some((word) => text.includes(word));
}
