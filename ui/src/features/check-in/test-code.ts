/** The code that a scanner is tried with: as long as a badge's, in letters that keyboard layouts move. It is nobody's badge. */
export const testCode = 'WARSHA-2580-TEST';

/** Its QR code (version 1-M), one row of 21 modules in each number, the leftmost module in the highest bit. */
const rows = [
  0x1fd27f, 0x104741, 0x17565d, 0x17455d, 0x174d5d, 0x105841, 0x1fd57f,
  0x000200, 0x146f25, 0x0a1485, 0x085076, 0x118925, 0x01f022, 0x00149a,
  0x1fdfc9, 0x10484c, 0x174f6e, 0x1740f0, 0x175aa7, 0x104c6d, 0x1fd5e3,
];

/** Dark modules, row by row. */
export const testCodeModules = (): boolean[][] => rows.map((row) => Array.from({ length: rows.length }, (_, at) => Boolean((row >> (rows.length - 1 - at)) & 1)));
