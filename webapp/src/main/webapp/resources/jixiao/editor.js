/*
 * Where a reviewer writes about a field. What is written goes its way behind, one after the other, while the reviewer reads and
 * writes on; what has not arrived, and what is not finished, lies in this browser under its person's account until it has.
 */
(function () {
  'use strict';

  var waiting = [];
  var refused = [];
  var sending = null;
  var opener = null;
  var held = null;
  var tries = 0;
  var again = null;
  var timer = null;

  function box() {
    return document.querySelector('.editor');
  }

  function id(name) {
    return document.getElementById(name);
  }

  function cell(name) {
    return Array.prototype.filter.call(document.querySelectorAll('.paper [data-field]'), function (one) {
      return one.dataset.field === name;
    })[0] || null;
  }

  function written() {
    var internal = id('pointInternal');
    return { field: box().dataset.field || '', text: id('pointText').value, internal: Boolean(internal && internal.checked) };
  }

  function isBegun() {
    return written().text.trim() !== '';
  }

  function fill(item) {
    var where = item.field && cell(item.field);
    box().dataset.field = item.field;
    id('pointAbout').textContent = where ? where.dataset.label : box().dataset.whole;
    id('pointText').value = item.text;
    if (id('pointInternal')) {
      id('pointInternal').checked = item.internal;
    }
    tell('');
  }

  function clear() {
    fill({ field: '', text: '', internal: false });
  }

  function tell(sentence) {
    id('pointWrong').textContent = sentence;
  }

  function show() {
    box().classList.add('shown');
    id('pointText').focus();
    box().scrollIntoView({ block: 'nearest' });
  }

  /* What is begun about one field is not thrown away because another one was clicked. */
  function open(where) {
    opener = where;
    if (!isBegun()) {
      clear();
      box().dataset.field = where ? where.dataset.field : '';
      id('pointAbout').textContent = where ? where.dataset.label : box().dataset.whole;
    } else if (where && where.dataset.field !== box().dataset.field) {
      tell(box().dataset.unfinished);
    }
    show();
  }

  /* What is written there stays, and is gone on with when the editor is opened again. */
  function hide() {
    box().classList.remove('shown');
    (cell(box().dataset.field) || opener || id('content')).focus();
  }

  function close() {
    hide();
    clear();
    keep();
    comeBack();
  }

  function fresh() {
    return Array.prototype.map.call(window.crypto.getRandomValues(new Uint32Array(4)), function (part) {
      return part.toString(16);
    }).join('-');
  }

  function send() {
    if (!isBegun()) {
      tell(box().dataset.required);
      id('pointText').focus();
      return;
    }
    waiting.push(Object.assign(written(), { command: fresh() }));
    close();
    flush();
  }

  function flush() {
    clearTimeout(again);
    if (sending || !waiting.length) {
      state('');
      return;
    }
    sending = waiting.shift();
    state(box().dataset.sending);
    window.jixiaoPoint(['command', 'field', 'text', 'internal'].map(function (name) {
      return { name: name, value: String(sending[name]) };
    }));
  }

  function state(sentence) {
    id('pointState').textContent = sending ? box().dataset.sending : sentence;
  }

  window.jixiaoPointed = function (status, args) {
    var sent = sending;
    var told = id('pointSaid');
    sending = null;
    if (!sent) {
      return;
    }
    if (told && told.dataset.command === sent.command) {
      tries = 0;
    } else if (args && args.validationFailed) {
      refused.push(sent);
      held = null;
      comeBack();
    } else {
      lose(sent);
      return;
    }
    keep();
    flush();
    goOn();
  };

  /* Nothing came back: nobody knows whether it arrived, so the same is sent again, and counts once. */
  function lose(sent) {
    waiting.unshift(sent);
    held = null;
    tries = Math.min(tries + 1, 6);
    again = setTimeout(flush, 1000 * Math.pow(2, tries));
    state('■ ' + box().dataset.lost);
    keep();
  }

  /* What was refused comes back into the editor, once nothing else is written there; what is wrong with it is told above. */
  function comeBack() {
    if (refused.length && !isBegun()) {
      fill(refused.shift());
      setTimeout(show);
    }
  }

  function goOn() {
    var wanted = held;
    if (wanted && !sending && !waiting.length) {
      held = null;
      id(wanted).click();
    }
  }

  function key() {
    return 'jixiao-points:' + box().dataset.account + ':' + box().dataset.paper;
  }

  function keep() {
    clearTimeout(timer);
    timer = null;
    var open = (sending ? [sending] : []).concat(waiting);
    var begun = refused.concat(isBegun() ? [written()] : []);
    if (open.length || begun.length) {
      localStorage.setItem(key(), JSON.stringify({ waiting: open, begun: begun }));
    } else {
      localStorage.removeItem(key());
    }
  }

  function keepNow() {
    if (timer) {
      keep();
    }
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key())) || {};
    } catch (broken) {
      return {};
    }
  }

  /* What was set goes its way; what was begun waits in the editor, but takes nobody's focus. */
  function restore() {
    var before = kept();
    waiting = before.waiting || [];
    refused = before.begun || [];
    if (refused.length) {
      fill(refused.shift());
      tell(box().dataset.kept);
      box().classList.add('shown');
    }
    flush();
  }

  /* The paper does not go on before what is said of it has arrived. */
  document.addEventListener('click', function (event) {
    var act = box() && event.target.closest && event.target.closest('[id="review:giveBack"], [id="review:approve"]');
    if (act && (isBegun() || sending || waiting.length)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isBegun()) {
        tell(box().dataset.unfinished);
        show();
      } else {
        held = act.id;
        flush();
      }
    }
  }, true);

  document.addEventListener('input', function (event) {
    if (event.target.closest && event.target.closest('.editor')) {
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.id === 'sentence' && event.target.value) {
      var text = id('pointText');
      text.value = (text.value ? text.value + '\n' : '') + event.target.value;
      event.target.value = '';
      text.focus();
      keep();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.editor button') : null;
    if (button && button.id === 'pointSet') {
      send();
    } else if (button) {
      close();
    }
  });

  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);
  document.addEventListener('DOMContentLoaded', function () {
    if (box()) {
      restore();
    }
  });

  window.jixiaoEditor = { box: box, open: open, hide: hide, send: send };
})();
