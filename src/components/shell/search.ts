interface SearchModal extends HTMLElement {
  open(): void;
}

function load<E extends HTMLScriptElement | HTMLLinkElement>(element: E): Promise<void> {
  return new Promise((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new Error('search did not load')));
    document.head.append(element);
  });
}

async function build(host: HTMLElement): Promise<SearchModal> {
  const { bundle = '', lang = '', hint = '' } = host.dataset;
  const style = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${bundle}pagefind-component-ui.css`,
  });
  const script = Object.assign(document.createElement('script'), {
    src: `${bundle}pagefind-component-ui.js`,
  });
  await Promise.all([load(style), load(script)]);
  const config = document.createElement('pagefind-config');
  config.setAttribute('bundle-path', bundle);
  config.setAttribute('base-url', bundle.replace(/pagefind\/$/, ''));
  config.setAttribute('lang', lang);
  const modal = document.createElement('pagefind-modal') as SearchModal;
  modal.setAttribute('reset-on-close', '');
  host.append(config, modal);
  modal.querySelector('pagefind-input')?.setAttribute('placeholder', hint);
  return modal;
}

let modal: Promise<SearchModal> | undefined;

/** Opens the search over the page; a failed load is said in one sentence and may be tried again. */
export async function openSearch(host: HTMLElement): Promise<void> {
  modal ??= build(host);
  try {
    (await modal).open();
  } catch {
    modal = undefined;
    host.setAttribute('role', 'status');
    host.textContent = host.dataset['fail'] ?? '';
  }
}
