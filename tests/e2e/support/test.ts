import { test as base, expect, type Page } from '@playwright/test';

export const THEMES = ['day', 'night'] as const;
export type Theme = (typeof THEMES)[number];

interface Fixtures {
  /** The theme that the reader chose on an earlier visit; none follows the system. */
  readonly theme: Theme | undefined;
  /** Faults that a test causes on purpose, such as a page that is not there. */
  readonly allowed: readonly RegExp[];
}

/** Writes down everything that a page must never do; the list fills while the test runs. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      faults.push(`foreign request: ${url.href}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // The reader went on before the request was answered.
    if (why !== 'net::ERR_ABORTED') faults.push(`request failed: ${request.url()} (${why})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${response.status()}: ${response.url()}`);
  });
  return faults;
}

/**
 * Playwright's test with a page that fails its test on any breach of the content security policy,
 * any error, any failed request and any request to another origin.
 */
export const test = base.extend<Fixtures>({
  theme: [undefined, { option: true }],
  allowed: [[], { option: true }],
  page: async ({ page, baseURL, theme, allowed }, use) => {
    const faults = watch(page, new URL(baseURL ?? '').origin);
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective} refused ${event.blockedURI}`),
      );
    });
    if (theme) {
      await page.addInitScript((value) => {
        try {
          localStorage.setItem('service-camp:theme', value);
        } catch {
          // Where storage is blocked there was no earlier choice.
        }
      }, theme);
    }
    await use(page);
    const real = faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)));
    expect(real, 'what the page must never do').toEqual([]);
  },
});

export { expect };
