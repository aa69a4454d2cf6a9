// The first morning at the door: badges five a second, some twice, some wrong, and somebody who types between them.

/** Milliseconds from one badge to the next: five a second. */
export const pace = 200;

/** What is scanned and typed so that everybody comes in: every seventh badge twice, every eleventh wrong as well, half a name after every thirteenth. */
export function atTheDoor(badges) {
  const steps = [];
  badges.forEach((badge, at) => {
    steps.push({ scanned: badge });
    if (at % 7 === 0) steps.push({ scanned: badge });
    if (at % 11 === 0) steps.push({ scanned: badge.slice(0, -1) + (badge.endsWith('A') ? 'C' : 'A') });
    if (at % 13 === 0) steps.push({ typed: 'mar' });
  });
  return steps;
}

/** How many of these scans are refused: every wrong code, and each is kept. */
export const wrongOf = (badges) => badges.filter((_, at) => at % 11 === 0).length;

/**
 * What a scanner sends for each code, as keys of the page itself; between some of them somebody types half a name. Runs inside of the page and
 * answers, when all have been sent, how many they were.
 */
export function rush([codes, between]) {
  const key = (code, printed, shift, at) => {
    const target = document.activeElement ?? document.body;
    const down = new KeyboardEvent('keydown', { code, key: printed, shiftKey: shift, bubbles: true, cancelable: true });
    Object.defineProperty(down, 'timeStamp', { value: at });
    const taken = !target.dispatchEvent(down);
    if (!taken && printed.length === 1 && target instanceof HTMLInputElement) {
      target.value += printed;
      target.dispatchEvent(new InputEvent('input', { bubbles: true, data: printed }));
    }
  };
  const codeOf = (character) => (/\d/.test(character) ? `Digit${character}` : character === '-' ? 'Minus' : `Key${character}`);
  return new Promise((done) => {
    let next = 0;
    let at = 0;
    const beat = setInterval(() => {
      const one = codes[next++];
      if (one === undefined) {
        clearInterval(beat);
        done(next - 1);
        return;
      }
      // Time never runs backwards at a keyboard, and a scanner leaves a pause before its first key.
      at = Math.max(performance.now(), at + 60);
      if (one.typed) {
        // Typing is slow: each key stands for itself.
        for (const character of one.typed) key(`Key${character.toUpperCase()}`, character, false, (at += 50));
      } else {
        for (const character of one.scanned) key(codeOf(character), character, /[A-Z]/.test(character), (at += 6));
        key('Enter', 'Enter', false, (at += 6));
      }
    }, between);
  });
}
