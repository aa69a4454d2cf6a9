/** How hard a passphrase is to guess, in three words. Length counts most: four plain words beat eight odd signs. */

export type Strength = 'short' | 'fair' | 'good';

export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase];
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  const words = passphrase.trim().split(/\s+/).filter((word) => word.length > 2).length;
  if (letters.length < 8 || different < 5) return 'short';
  return letters.length >= 16 || (letters.length >= 12 && (words > 2 || different >= 9)) ? 'good' : 'fair';
}
