// Comfort only: every page works without this file.
// data-exit   button of a form that signs out; Esc three times in two seconds presses it and blanks the page
// data-focus  takes the focus when the page opens or a swap brings it
// data-keys   inside, and outside fields: a key presses the element whose data-key names it; arrows walk data-item
// data-save   form that Ctrl+S sends
// data-review source beside items: they scroll together, a mark opens its item
// data-saved  status line; its data-lost words appear when a save didn't reach the server
(function () {
  'use strict';
  var escapes = [];

  function one(query) { return document.querySelector(query); }

  function all(query) { return document.querySelectorAll(query); }

  function inField(node) {
    return node.closest?.('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
  }

  function leave() {
    var button = one('[data-exit]');
    if (!button) return;
    var form = button.form;
    document.title = '…';
    var answer = fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true, redirect: 'manual' });
    document.body.textContent = '';
    var away = () => location.replace(button.dataset.exit || '/dang-nhap');
    answer.then(away, away);
  }

  function focusIn(root) {
    var first = root.matches?.('[data-focus]') ? root : root.querySelector('[data-focus]');
    if (!first) return;
    if (!first.hasAttribute('tabindex') && !inField(first)) first.tabIndex = -1;
    first.focus();
  }

  function isNow(item) { return item.matches('[data-now],.now'); }

  function walk(keys, step) {
    var items = [...keys.querySelectorAll('[data-item]')];
    var at = items.findIndex(item => item.contains(document.activeElement));
    if (at < 0) at = items.findIndex(isNow);
    var next = items[at + step];
    if (!next) return;
    var link = next.matches('a,button') ? next : next.querySelector('a,button,input,textarea,select');
    if (link) link.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  addEventListener('keydown', e => {
    if (e.isComposing) return;
    if (e.key === 'Escape') {
      escapes = escapes.filter(t => e.timeStamp - t < 2000);
      escapes.push(e.timeStamp);
      if (escapes.length >= 3) leave();
      return;
    }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') {
      var form = document.activeElement.closest('form[data-save]') || one('form[data-save]');
      if (form) { e.preventDefault(); form.requestSubmit(); }
      return;
    }
    var keys = e.target.closest?.('[data-keys]');
    if (!keys) return;
    if (inField(e.target) && !/^F\d/.test(e.key)) return;
    var undo = e.ctrlKey && !e.shiftKey && e.key.toLowerCase() === 'z';
    if (!undo && (e.ctrlKey || e.altKey || e.metaKey)) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      if (e.target.closest('[role=region]')) return;
      e.preventDefault();
      walk(keys, e.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    var name = undo ? 'ctrl+z' : e.key.length === 1 ? e.key.toLowerCase() : e.key;
    var pressed = keys.querySelector('[data-key="' + CSS.escape(name) + '"]');
    if (pressed) { e.preventDefault(); pressed.focus(); pressed.click(); }
  });

  addEventListener('htmx:after:swap', e => {
    var target = e.detail.ctx.target;
    if (target && !target.isConnected) target = target.id && one('#' + target.id);
    focusIn(target || document);
    show();
  });

  function lost() {
    var line = one('[data-saved]');
    if (line) line.textContent = line.dataset.lost;
  }

  addEventListener('htmx:error', lost);
  addEventListener('htmx:response:error', e => {
    var response = e.detail.ctx.response;
    if (!response || response.status >= 500) lost();
  });

  addEventListener('beforeprint', () => {
    all('figure details').forEach(d => { d.open = true; });
  });

  // The source follows the open item while it is seen, else the topmost.
  function marksOf(id) { return all('[data-m~="' + id + '"]'); }

  function bring(id) {
    var mark = marksOf(id)[0];
    var page = mark?.closest('.page');
    if (page) page.scrollTop += mark.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
  }

  function show() {
    var form = one('[data-review] [data-open]');
    if (!form) return;
    all('.now').forEach(mark => { mark.classList.remove('now'); mark.removeAttribute('id'); });
    marksOf(form.dataset.open).forEach((mark, at) => { mark.classList.add('now'); if (!at) mark.id = 'now'; });
    bring(form.dataset.open);
  }

  function itemOf(mark) { return mark && one('#muc-' + mark.dataset.m.split(' ').pop()); }

  // Under a hand the source leads, and the draft follows.
  function hand() { return one('.page:is(:hover,:focus)'); }

  function follow() {
    waiting = 0;
    var pane = hand();
    var box = pane ? pane.getBoundingClientRect() : { top: 60, bottom: innerHeight - 60 };
    var seen = [...(pane || document).querySelectorAll(pane ? '[data-m]' : '[data-item]')].filter(part => {
      var at = part.getBoundingClientRect();
      return at.bottom > box.top && at.top < box.bottom;
    });
    var part = seen.find(isNow) || seen[0];
    if (pane) part = itemOf(part);
    if (pane && part) part.scrollIntoView({ block: 'nearest' });
    else if (part) bring(part.id.slice(4));
  }

  function soon(e) {
    if (hand() ? e.target === hand() : !e.target.closest) waiting = waiting || requestAnimationFrame(follow);
  }

  var waiting = 0;
  if (one('[data-review]')) {
    addEventListener('scroll', soon, true);
    addEventListener('resize', soon);
    addEventListener('focusout', e => {
      if (e.target.name === 'text') one('[data-caret]').value = e.target.selectionStart;
    });
    addEventListener('click', e => {
      itemOf(e.target.closest('[data-m]'))?.querySelector('a')?.click();
    });
  }

  focusIn(document);
  show();
})();
