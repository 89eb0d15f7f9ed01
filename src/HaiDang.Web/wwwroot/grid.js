// Comfort for the typed cells of form[data-grid]: arrows and Enter walk, a block from Excel is pasted, Ctrl+Z and Ctrl+Y go back and forth.
(function () {
  'use strict';
  var form = document.querySelector('form[data-grid]');
  if (!form) return;
  var cells = [...form.querySelectorAll('input.num')], rows = [...form.querySelectorAll('tr')];
  var was = new Map(cells.map(cell => [cell, cell.value]));
  form.querySelector('[data-hint]').hidden = false;
  var done = [], undone = [], busy = false;

  function tell(cell, what) { cell.dispatchEvent(new Event(what, { bubbles: true })); }

  // A step is a list of [cell, before, after].
  function apply(step, side) {
    step.forEach(one => { one[0].value = one[side]; was.set(one[0], one[side]); tell(one[0], 'input'); });
    busy = true;
    tell(cells[0], 'change');
    busy = false;
    step[0][0].focus();
  }

  function turn(from, to, side) {
    var step = from.pop();
    if (step) { to.push(step); apply(step, side); }
  }

  function record(step) { done.push(step); undone = []; }

  function go(cell) { if (cell) { cell.focus(); cell.select(); } return cell; }

  function within(row, at) { return row && row.cells[at] && row.cells[at].querySelector('input.num'); }

  function walk(cell, by) {
    var at = cell.closest('td').cellIndex, row = rows.indexOf(cell.closest('tr')) + by;
    while (rows[row] && !within(rows[row], at)) row += by;
    return go(within(rows[row], at));
  }

  form.addEventListener('change', e => {
    var cell = e.target, before = was.get(cell);
    if (busy || !was.has(cell) || cell.value === before) return;
    record([[cell, before, cell.value]]);
    was.set(cell, cell.value);
  });

  form.addEventListener('keydown', e => {
    var cell = e.target, key = e.key.toLowerCase(), taken, left = key === 'arrowleft', from = cell.selectionStart, to = cell.selectionEnd, end;
    if (!was.has(cell) || e.isComposing || e.altKey) return;
    if (e.ctrlKey || e.metaKey) {
      // What is being typed is the browser's to take back.
      if (!/^[zy]$/.test(key) || cell.value !== was.get(cell)) return;
      if (key === 'y' || e.shiftKey) turn(undone, done, 2);
      else turn(done, undone, 1);
      taken = true;
    } else if (/^(enter|arrow(up|down))$/.test(key)) {
      taken = walk(cell, key === 'arrowup' || (key === 'enter' && e.shiftKey) ? -1 : 1) || key === 'enter';
    } else if ((left || key === 'arrowright') && !e.shiftKey) {
      end = cell.value.length;
      if ((from === 0 && to === end) || (from === to && from === (left ? 0 : end))) taken = go(cells[cells.indexOf(cell) + (left ? -1 : 1)]);
    }
    if (taken) e.preventDefault();
  });

  form.addEventListener('paste', e => {
    var text = e.clipboardData.getData('text/plain').replace(/\r/g, '').replace(/\n$/, ''), cell = e.target, step = [], lost = 0;
    if (!was.has(cell) || !/[\t\n]/.test(text)) return;
    e.preventDefault();
    var first = rows.indexOf(cell.closest('tr')), at = cell.closest('td').cellIndex, said = form.querySelector('[data-pasted]');
    text.split('\n').forEach((line, down) => line.split('\t').forEach((value, along) => {
      var to = within(rows[first + down], at + along);
      value = value.trim();
      if (!to) lost += value ? 1 : 0;
      else if (to.value !== value) step.push([to, to.value, value]);
    }));
    said.textContent = said.dataset.pasted.replace('{0}', step.length).replace('{1}', lost);
    if (step.length) { record(step); apply(step, 2); }
  });
})();
