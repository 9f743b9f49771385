import { initAll } from '/assets/govuk-frontend.min.js';
import { follow } from '/assets/live.js';
import { takeKeys, takeMarked } from '/assets/keys.js';
import { takeDrops } from '/assets/drop.js';

initAll();
takeKeys(document);
takeMarked(document);
takeDrops(document);
follow(document.querySelector('[data-live]'));
