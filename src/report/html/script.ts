/**
 * What the report does in a browser besides being read: filter, search, theme, everything open for
 * printing. It reads attributes and sets `hidden`; it never makes markup of text.
 */
export const script = `
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const find = (query, within = document) => [...within.querySelectorAll(query)];
  const findings = find('[data-find]');
  const search = document.querySelector('[data-filter=search]');
  const vendor = document.querySelector('[data-filter=vendor]');
  const rule = document.querySelector('[data-filter=rule]');
  const severities = find('[data-filter=severity]');
  const shown = document.querySelector('[data-filter=shown]');
  const texts = new Map();
  const textOf = (item) => {
    if (!texts.has(item)) {
      const group = item.closest('[data-group]');
      texts.set(item, (item.textContent + ' ' + (group ? group.getAttribute('data-group') : '')).toLowerCase());
    }
    return texts.get(item);
  };
  const apply = () => {
    const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = new Set(severities.filter((box) => box.checked).map((box) => box.value));
    let count = 0;
    for (const item of findings) {
      const fits = wanted.has(item.getAttribute('data-severity'))
        && (vendor.value === '' || item.getAttribute('data-vendor') === vendor.value)
        && (rule.value === '' || item.getAttribute('data-rule') === rule.value)
        && words.every((word) => textOf(item).includes(word));
      item.hidden = !fits;
      if (fits) count += 1;
    }
    const filtering = words.length > 0 || vendor.value !== '' || rule.value !== '' || wanted.size < severities.length;
    for (const group of find('[data-group]')) {
      const inside = find('[data-find]', group);
      const named = words.length > 0 && inside.length === 0 && words.every((word) => group.textContent.toLowerCase().includes(word));
      group.hidden = filtering && !named && inside.every((item) => item.hidden);
    }
    shown.textContent = filtering ? count + ' of ' + findings.length + ' findings' : findings.length + ' findings';
  };
  let waiting;
  const soon = () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); };
  search.addEventListener('input', soon);
  for (const control of [vendor, rule, ...severities]) control.addEventListener('change', apply);
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      search.focus();
    }
    if (event.key === 'Escape' && document.activeElement === search) { search.value = ''; apply(); }
  });
  const theme = document.querySelector('[data-filter=theme]');
  theme.addEventListener('click', () => {
    const dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    theme.setAttribute('aria-pressed', String(!dark));
  });
  let closed = [];
  addEventListener('beforeprint', () => {
    closed = find('details:not([open])');
    for (const part of closed) part.open = true;
  });
  addEventListener('afterprint', () => { for (const part of closed) part.open = false; });
  apply();
})();
`
