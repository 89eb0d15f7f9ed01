// Beside grid.js, in form[data-grid]: sums follow what is typed; while the line is down figures, never words, are kept on this machine and sent when it is
// back. Sending them twice changes nothing.
(function () {
  'use strict';
  var form = document.querySelector('form[data-grid]');
  if (!form) return;
  var cells = [...form.querySelectorAll('input.num')];
  var store = 'haidang:' + form.dataset.grid + location.pathname;

  function read(text, places) {
    text = text.replace(/\s/g, '');
    if (/^\d{1,3}(\.\d{3})+$/.test(text) || (!places && /^\d{1,3}(,\d{3})+$/.test(text))) return +text.replace(/[.,]/g, '');
    var parts = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)(?:[.,](\d+))?$/.exec(text);
    return !parts || (parts[2] || '').replace(/0+$/, '').length > places ? NaN : +(parts[1].replace(/[.,]/g, '') + '.' + (parts[2] || 0));
  }

  function say(value, places) {
    var parts = Math.abs(value).toFixed(places).split('.');
    parts[0] = parts[0].replace(/\B(?=(\d{3})+$)/g, '.');
    return parts.join(',');
  }

  function reckon(cell) {
    var places = +cell.dataset.d, own = read(cell.value || '0', places), whole = own + +cell.dataset.l, row = cell.closest('tr');
    cell.toggleAttribute('aria-invalid', isNaN(own));
    if (isNaN(own)) return;
    var sum = cell.parentNode.querySelector('[data-sum]'), change = row.querySelector('[data-before]');
    if (sum) sum.textContent = say(whole, places);
    if (!change || row.querySelector('input.num') !== cell) return;
    var by = whole - change.dataset.before;
    change.textContent = (by > 0 ? '+' : by < 0 ? '-' : '') + say(by, by ? places : 0);
  }

  function shown() { return JSON.parse(form.elements.goc.value); }

  function keep() {
    var before = shown(), kept = {};
    cells.forEach(cell => { if (cell.value !== before[cell.name]) kept[cell.name] = [before[cell.name], cell.value]; });
    localStorage.setItem(store, JSON.stringify(kept));
    document.getElementById('saved').textContent = form.dataset.kept;
  }

  function again() {
    if (localStorage.getItem(store)) cells[0].dispatchEvent(new Event('change', { bubbles: true }));
  }

  form.addEventListener('input', e => { if (cells.includes(e.target)) reckon(e.target); });
  addEventListener('htmx:error', keep);
  addEventListener('htmx:response:error', e => {
    if (!e.detail.ctx.response || e.detail.ctx.response.status >= 500) keep();
  });
  addEventListener('htmx:after:swap', e => {
    if (e.detail.ctx.target?.id === 'saved') localStorage.removeItem(store);
  });
  addEventListener('online', again);
  setInterval(again, 20000);

  // A page that was closed meanwhile: what the cells held then goes along, so that another's change since is seen.
  var left = JSON.parse(localStorage.getItem(store) || '{}'), before = shown();
  cells.filter(cell => left[cell.name]).forEach(cell => {
    [before[cell.name], cell.value] = left[cell.name];
    reckon(cell);
  });
  form.elements.goc.value = JSON.stringify(before);
  addEventListener('load', again);
})();
