// Comfort only: every page works without this file.
// data-exit   button of a form that signs out; Esc three times in two seconds presses it and blanks the page
// data-focus  takes the focus when the page opens or a swap brings it
// data-keys   inside, and outside fields: a key presses the element whose data-key names it; arrows walk data-item
// data-save   form that Ctrl+S sends
// data-saved  status line; its data-lost words appear when a save didn't reach the server
(function () {
  'use strict';
  var escapes = [];

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

  function walk(keys, step) {
    var items = Array.prototype.slice.call(keys.querySelectorAll('[data-item]'));
    var at = items.findIndex(function (item) { return item.contains(document.activeElement) || item.hasAttribute('data-now'); });
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
    if (e.ctrlKey || e.altKey || e.metaKey) return;
    var keys = e.target.closest && e.target.closest('[data-keys]');
    if (!keys) return;
    if (inField(e.target) && !/^F\d/.test(e.key)) return;
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      walk(keys, e.key === 'ArrowDown' ? 1 : -1);
      return;
    }
    var name = e.key.length === 1 ? e.key.toLowerCase() : e.key;
    var pressed = keys.querySelector('[data-key="' + CSS.escape(name) + '"]');
    if (pressed) { e.preventDefault(); pressed.focus(); pressed.click(); }
  });

  document.addEventListener('htmx:after:swap', function (e) {
    var target = e.detail && e.detail.ctx && e.detail.ctx.target;
    if (target && !target.isConnected) target = target.id ? document.getElementById(target.id) : null;
    focusIn(target || document);
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
    document.querySelectorAll('figure details').forEach(function (d) { d.open = true; });
  });

  focusIn(document);
})();
