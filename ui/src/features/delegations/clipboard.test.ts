import { describe, expect, it } from 'vitest';
import { parseHtml, parseText, readBlock, toHtml, toText } from './clipboard';

describe('text of a block', () => {
  it('has tabs between cells and line ends between rows, whichever the system writes', () => {
    for (const end of ['\n', '\r\n', '\r']) expect(parseText(`a\tb${end}c\td${end}`)).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('has quotes around cells with tabs, line ends or quotes', () => {
    expect(parseText('"one\ntwo"\tb\r\n"say ""hi"""\td')).toEqual([['one\ntwo', 'b'], ['say "hi"', 'd']]);
    expect(parseText('"a\tb"\tc')).toEqual([['a\tb', 'c']]);
  });

  it('has quotes that are only letters', () => {
    expect(parseText('12" pipe\tb')).toEqual([['12" pipe', 'b']]);
    expect(parseText('"unclosed\tb\nc\td')).toEqual([['"unclosed', 'b'], ['c', 'd']]);
    expect(parseText('"Chez" Marie\tb')).toEqual([['"Chez" Marie', 'b']]);
  });

  it('keeps empty cells and rows inside, and one empty cell alone', () => {
    expect(parseText('a\t\tb\n\nc')).toEqual([['a', '', 'b'], [''], ['c']]);
    expect(parseText('')).toEqual([['']]);
    expect(parseText('a\n')).toEqual([['a']]);
  });

  it('is read back as it was written', () => {
    const block = [['a & b', 'say "hi"', ''], ['two\nlines', '+257 79', '=1+1']];
    expect(parseText(toText([['a\tb']]))).toEqual([['a\tb']]);
    expect(parseText(toText(block))).toEqual(block);
    expect(parseHtml(toHtml(block))).toEqual(block);
  });
});

describe('HTML of a block', () => {
  it('is the first table, as Excel and LibreOffice write it', () => {
    const html = '<html><body><!--StartFragment--><table><tr><td class=xl65>Aline&nbsp;N.</td><td>a<br>b</td></tr><tr><td>\n  Goma\n </td><td></td></tr></table></body></html>';
    expect(parseHtml(html)).toEqual([['Aline N.', 'a\nb'], ['Goma', '']]);
  });

  it('repeats cells that span several as empty ones', () => {
    expect(parseHtml('<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toEqual([['a', 'b', ''], ['', 'c', 'd']]);
  });

  it('wins over the text, and rows are made equally wide', () => {
    expect(readBlock({ html: '<table><tr><td>a\tb</td></tr></table>', text: 'a\tb' })).toEqual([['a b']]);
    expect(readBlock({ html: '<p>no table</p>', text: 'a\tb\nc' })).toEqual([['a', 'b'], ['c', '']]);
  });
});
