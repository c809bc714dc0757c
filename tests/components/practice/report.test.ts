import { describe, expect, test } from 'vitest';
import {
  parseReported,
  reportAddress,
  reportText,
  formatReported,
} from '~/components/practice/report';
import en from '~/content/i18n/en/report.json';

const item = { id: 'sd-channels', version: '01ab23cd', lang: 'nl' } as const;
const props = { t: en.item, page: '/about/report/' };

describe('a report of a mistake', () => {
  test('names item, version and language, and leaves room for what is wrong', () => {
    expect(reportText(item, en.item)).toBe(
      'Question: sd-channels\nVersion: 01ab23cd\nLanguage: Dutch\n\nWhat is wrong:\n',
    );
  });

  test('goes to a new issue of the repository, filled in', () => {
    const address = new URL(reportAddress(item, props, 'https://git.example/camp/site/'));
    expect(address.origin + address.pathname).toBe('https://git.example/camp/site/issues/new');
    expect(address.searchParams.get('title')).toBe('Mistake in question sd-channels');
    expect(address.searchParams.get('body')).toBe(reportText(item, en.item));
  });

  test('goes to the page with the text where there is none, and only the fragment names the item', () => {
    expect(reportAddress(item, props)).toBe('/about/report/#sd-channels.01ab23cd.nl');
  });

  test('comes back from the fragment', () => {
    expect(parseReported(`#${formatReported(item)}`)).toEqual(item);
  });

  test.each([
    '',
    '#',
    '#sd-channels',
    '#sd-channels.01ab23cd.fr',
    '#<b>.01ab23cd.en',
    '#sd.01AB23CD.en',
    `#${'a'.repeat(81)}.01ab23cd.en`,
  ])('“%s” names none', (text) => {
    expect(parseReported(text)).toBeUndefined();
  });
});
