// Comfort only: every page works without this file.
// data-exit   button of a form that signs out; Esc three times in two seconds presses it and blanks the page
// data-focus  takes the focus when the page opens or a swap brings it
// data-keys   inside, and outside fields: a key presses the element whose data-key names it; arrows walk data-item
// data-save   form that Ctrl+S sends
// data-review source beside items: both scroll together, a mark opens its item
// data-saved  status line; its data-lost words appear when a save didn't reach the server
(function () {
  'use strict';
  var escapes = [];

  function all(query) { return document.querySelectorAll(query); }

  function inField(node) {
    return node.closest && node.closest('input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable]');
  }

  function leave() {
    var button = document.querySelector('[data-exit]');
    if (!button) return;
    var form = button.closest('form');
    document.title = '…';
    var answer = form && fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), keepalive: true, redirect: 'manual' });
    document.body.textContent = '';
    var away = function () { location.replace(button.dataset.exit || '/dang-nhap'); };
    if (answer) answer.then(away, away); else away();
  }

  function focusIn(root) {
    var first = root.matches && root.matches('[data-focus]') ? root : root.querySelector('[data-focus]');
    if (!first) return;
    if (!first.hasAttribute('tabindex') && !inField(first)) first.tabIndex = -1;
    first.focus();
  }

  function isNow(item) { return item.hasAttribute('data-now'); }

  function walk(keys, step) {
    var items = Array.from(keys.querySelectorAll('[data-item]'));
    var at = items.findIndex(function (item) { return item.contains(document.activeElement); });
    if (at < 0) at = items.findIndex(isNow);
    var next = items[at + step];
    if (!next) return;
    var link = next.matches('a,button') ? next : next.querySelector('a,button,input,textarea,select');
    if (link) link.focus();
    next.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('keydown', function (e) {
    if (e.isComposing) return;
    if (e.key === 'Escape') {
      escapes = escapes.filter(function (t) { return e.timeStamp - t < 2000; });
      escapes.push(e.timeStamp);
      if (escapes.length >= 3) leave();
      return;
    }
    if ((e.ctrlKey || e.metaKey) && e.key.toLowerCase() === 's') {
      var form = (document.activeElement && document.activeElement.closest('form[data-save]')) || document.querySelector('form[data-save]');
      if (form) { e.preventDefault(); form.requestSubmit(); }
      return;
    }
    var keys = e.target.closest && e.target.closest('[data-keys]');
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

  document.addEventListener('htmx:after:swap', function (e) {
    var target = e.detail && e.detail.ctx && e.detail.ctx.target;
    if (target && !target.isConnected) target = target.id ? document.getElementById(target.id) : null;
    focusIn(target || document);
    show();
  });

  function lost() {
    var line = document.querySelector('[data-saved]');
    if (line && line.dataset.lost) line.textContent = line.dataset.lost;
  }

  document.addEventListener('htmx:error', lost);
  document.addEventListener('htmx:response:error', function (e) {
    var response = e.detail && e.detail.ctx && e.detail.ctx.response;
    if (!response || response.status >= 500) lost();
  });

  addEventListener('beforeprint', function () {
    all('figure details').forEach(function (d) { d.open = true; });
  });

  // The source follows the open item while it is seen, else the topmost.
  function marksOf(id) { return all('[data-m~="' + id + '"]'); }

  function bring(id) {
    var mark = marksOf(id)[0];
    var page = mark && mark.closest('.page');
    if (page) page.scrollTop += mark.getBoundingClientRect().top - page.getBoundingClientRect().top - page.clientHeight / 3;
  }

  function show() {
    var form = document.querySelector('[data-review] [data-open]');
    if (!form) return;
    all('.now').forEach(function (mark) { mark.classList.remove('now'); mark.removeAttribute('id'); });
    marksOf(form.dataset.open).forEach(function (mark, at) { mark.classList.add('now'); if (!at) mark.id = 'now'; });
    bring(form.dataset.open);
  }

  function follow() {
    waiting = 0;
    var seen = Array.from(all('[data-item]')).filter(function (item) {
      var box = item.getBoundingClientRect();
      return box.bottom > 60 && box.top < innerHeight - 60;
    });
    var item = seen.find(isNow) || seen[0];
    if (item) bring(item.id.slice(4));
  }

  var waiting = 0;
  if (document.querySelector('[data-review]')) {
    addEventListener('scroll', function () { waiting = waiting || requestAnimationFrame(follow); });
    document.addEventListener('focusout', function (e) {
      if (e.target.name === 'text') document.querySelector('[data-caret]').value = e.target.selectionStart;
    });
    document.addEventListener('click', function (e) {
      var mark = e.target.closest('[data-m]');
      var link = mark && document.querySelector('#muc-' + mark.dataset.m.split(' ').pop() + ' a');
      if (link) link.click();
    });
  }

  focusIn(document);
  show();
})();
