// One key for one thing: an element says in data-key which key clicks it; in a list, j and k go down and up.
export function takeKeys(document) {
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) {
      return;
    }
    if (event.key === 'j' || event.key === 'k') {
      step(document, event.key === 'j' ? 1 : -1);
      return;
    }
    const item = document.activeElement?.closest('[data-item]') ?? document.querySelector('[data-item]');
    const key = `[data-key="${CSS.escape(event.key)}"]`;
    const wanted = item?.querySelector(key) ?? document.querySelector(`${key}[data-add]`);
    if (wanted) {
      event.preventDefault();
      wanted.click();
    }
  });
}

// What is marked on the page goes along to the form in which it is added.
export function takeMarked(document) {
  document.addEventListener('click', event => {
    const link = event.target.closest('[data-add]');
    const marked = document.getSelection().toString().trim();
    if (link && marked) {
      event.preventDefault();
      location.assign(`${link.href}?words=${encodeURIComponent(marked)}`);
    }
  });
}

function step(document, by) {
  const items = [...document.querySelectorAll('[data-item]')];
  const here = items.indexOf(document.activeElement?.closest('[data-item]'));
  const next = items[here < 0 ? 0 : here + by];
  if (next) {
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    mark(document, next.dataset.item);
  }
}

function mark(document, finding) {
  for (const part of document.querySelectorAll('[data-finding]')) {
    const chosen = part.dataset.finding === finding;
    part.classList.toggle('app-mark--chosen', chosen);
    if (chosen) {
      part.scrollIntoView({ block: 'nearest' });
    }
  }
}
