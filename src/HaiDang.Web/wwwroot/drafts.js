// Comfort only: without this file a form keeps its draft by its button.
// data-drop     holds the button that throws the draft away, hidden while there is none
// data-drafted  status line in a form; its address takes what is typed so far whenever somebody leaves a field they changed
(function () {
  'use strict';
  var waiting = new Map();

  function lineOf(form) { return form && form.querySelector('[data-drafted]'); }

  function keep(form, line) {
    var stop = new AbortController();
    var typed = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
    waiting.set(form, stop);
    fetch(line.dataset.drafted, { method: 'POST', body: new URLSearchParams(typed), headers: { 'HX-Request': 'true' }, signal: stop.signal })
      .then(answer => answer.redirected || (!answer.ok && answer.status !== 422) ? Promise.reject(answer) : answer.text())
      .then(says => {
        line.textContent = says;
        form.querySelector('[data-drop]').hidden = false;
      })
      .catch(() => { if (!stop.signal.aborted) line.textContent = line.dataset.lost; });
  }

  function forget(form) {
    var one = waiting.get(form);
    if (one) one.abort ? one.abort() : clearTimeout(one);
    waiting.delete(form);
  }

  // Leaving a field by the button that records it changes the field first: what is recorded needs no draft.
  addEventListener('change', e => {
    var form = e.target.form, line = lineOf(form);
    if (!line) return;
    forget(form);
    waiting.set(form, setTimeout(keep, 300, form, line));
  });

  addEventListener('submit', e => forget(e.target), true);
})();
