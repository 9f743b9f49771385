// A file that is dropped on the field is as good as one that was chosen.
export function takeDrops(document) {
  for (const zone of document.querySelectorAll('[data-drop]')) {
    const field = zone.querySelector('input[type=file]');
    zone.addEventListener('dragover', event => {
      event.preventDefault();
      zone.classList.add('app-drop--over');
    });
    zone.addEventListener('dragleave', () => zone.classList.remove('app-drop--over'));
    zone.addEventListener('drop', event => {
      event.preventDefault();
      zone.classList.remove('app-drop--over');
      field.files = event.dataTransfer.files;
      field.focus();
    });
  }
}
