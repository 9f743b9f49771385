// The page is asked for again when something has happened, and the part that lives is put in the old one's place.
const PAUSE = 300;

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
  const focused = document.activeElement?.id;
  if (fresh && fresh.innerHTML !== old.innerHTML) {
    old.replaceWith(document.adoptNode(fresh));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  }
}
