// The page is asked for again when something has happened, and the part that lives is put in the old one's place; in
// data-every it says how many milliseconds to wait at most, for what another service does.
const PAUSE = 100;

export function follow(part) {
  if (!part) {
    return;
  }
  let waiting;
  const source = new EventSource(part.dataset.live);
  const again = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => renew(), PAUSE);
  };
  if (part.dataset.every) {
    const ticking = setInterval(() => {
      if (document.querySelector('[data-live][data-every]')) {
        renew();
      } else {
        clearInterval(ticking);
      }
    }, Number(part.dataset.every));
  }
  for (const name of ['message', 'change', 'reset']) {
    source.addEventListener(name, again);
  }
}

async function renew() {
  const old = document.querySelector('[data-live]');
  if (old.contains(document.activeElement) && document.activeElement.matches('input, textarea, select')) {
    return;
  }
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const fresh = page.querySelector('[data-live]');
  if (!fresh) {
    location.reload();
    return;
  }
  if (fresh.innerHTML !== old.innerHTML) {
    keepOpen(old, fresh);
    const focused = sameOne(document.activeElement, old, fresh);
    const scrolled = regions(old).map(one => [one.scrollLeft, one.scrollTop]);
    old.replaceWith(document.adoptNode(fresh));
    regions(fresh).forEach((one, at) => one.scrollTo(...(scrolled[at] ?? [0, 0])));
    focused?.focus({ preventScroll: true });
  }
}

function regions(part) {
  return [...part.querySelectorAll('[role=region]')];
}

function keepOpen(old, fresh) {
  const later = fresh.querySelectorAll('details');
  old.querySelectorAll('details').forEach((one, at) => {
    if (one.open && later[at]) {
      later[at].open = true;
    }
  });
}

// What has the focus is found again, so that who goes on by keyboard goes on from there.
function sameOne(element, old, fresh) {
  if (!old.contains(element)) {
    return undefined;
  }
  const href = element.getAttribute('href');
  const alike = element.id ? `#${CSS.escape(element.id)}`
    : href ? `a[href="${CSS.escape(href)}"]` : `${element.localName}:not([href])`;
  return fresh.querySelectorAll(alike)[[...old.querySelectorAll(alike)].indexOf(element)];
}
