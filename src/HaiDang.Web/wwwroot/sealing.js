// While the line is away a sheet is sealed for the vault; this browser can't read it again.
(function () {
  'use strict';
  var part = document.querySelector('[data-line]'), form = document.querySelector('form.sheet'), subtle = window.crypto?.subtle;
  if (!part || !form || !subtle) return;
  var told = part.dataset, busy, left;
  var [says, sent] = part.querySelectorAll('[role=status]');

  function kept(mode, work) {
    return new Promise((done, fail) => {
      var asked = indexedDB.open(told.box, 1);
      asked.onerror = fail;
      asked.onupgradeneeded = () => asked.result.createObjectStore('phieu', { keyPath: 'id' });
      asked.onsuccess = () => {
        var all = asked.result.transaction('phieu', mode), wanted = work(all.objectStore('phieu'));
        all.oncomplete = () => { asked.result.close(); done(wanted.result); };
        all.onabort = fail;
      };
    });
  }

  var bytes = some => new Uint8Array(some), pairs = () => [...new FormData(form)];

  async function seal(words, about) {
    var curve = { name: 'ECDH', namedCurve: 'P-256' };
    var raw = (bits, kind, use) => subtle.importKey('raw', bits, kind, false, use);
    var box = await raw(Uint8Array.from(atob(told.key), c => c.charCodeAt(0)), curve, []);
    var own = await subtle.generateKey(curve, false, ['deriveBits']);
    var salt = bytes(await subtle.exportKey('raw', own.publicKey));
    var bits = await subtle.deriveBits({ name: 'ECDH', public: box }, own.privateKey, 256);
    var both = await raw(bits, 'HKDF', ['deriveBits']);
    var key = await raw(await subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info: about }, both, 256), 'AES-GCM', ['encrypt']);
    var iv = crypto.getRandomValues(bytes(12));
    var body = bytes(await subtle.encrypt({ name: 'AES-GCM', iv, additionalData: about }, key, words));
    return btoa(String.fromCharCode(...salt, ...iv, ...body));
  }

  async function show() {
    var mine = await kept('readonly', all => all.getAll());
    left = mine.length;
    says.textContent = left ? told.waits.replace('{0}', left).replace('{1}', mine.map(one => one.id.split('-')[0]).join(', ')) : '';
    return mine;
  }

  function empty(next) {
    for (var field of form.querySelectorAll('input:not([type=hidden],[name=ngay]),select')) {
      if (field.type === 'checkbox') field.checked = false;
      else field.value = field.name === 'phieu' ? next : '';
    }
    form.phieu.focus();
  }

  async function send() {
    if (busy || !navigator.onLine) return;
    var mine = (await show()).slice(0, 50);
    if (!mine[0]) return;
    busy = 1;
    try {
      var proof = pairs().filter(([name]) => name === 'bieu-mau');
      var answer = await fetch(told.line, { method: 'POST', body: new URLSearchParams([...proof, ...mine.map(one => ['thu', one.id + '.' + one.sealed])]) });
      if (!answer.ok || answer.redirected) throw 0;
      sent.innerHTML += await answer.text();
      await kept('readwrite', all => (part.querySelectorAll('[data-thu]').forEach(i => all.delete(i.dataset.thu)), all.count()));
      await show();
    } catch { says.textContent += told.lost; }
    busy = 0;
  }

  form.addEventListener('submit', async e => {
    if (e.submitter?.formNoValidate) return;
    e.preventDefault();
    if (navigator.onLine && await fetch('/', { method: 'HEAD', signal: AbortSignal.timeout(4000) }).catch(() => 0)) return form.submit();
    var id = parseInt(form.phieu.value) + '-' + crypto.randomUUID(), text = new TextEncoder();
    var typed = pairs().filter(([name, value]) => value.at && name !== 'bieu-mau');
    var sealed = await seal(text.encode(JSON.stringify(typed)), text.encode(told.box + '\n' + id));
    await kept('readwrite', all => all.put({ id, sealed }));
    empty(parseInt(id) + 1);
    show();
  });

  addEventListener('submit', e => {
    if (left && e.target.action.endsWith('/thoat') && !confirm(told.leave)) e.preventDefault();
  });
  addEventListener('online', send);
  setInterval(send, 30000);
  send();
})();
