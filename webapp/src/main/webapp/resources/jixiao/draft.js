/*
 * Keeps in this browser what could not be saved yet, under its person's account, so that neither a lost session nor a
 * killed browser loses it. What was kept is offered, never forced, and forgotten once it is saved.
 */
(function () {
  'use strict';

  var PREFIX = 'jixiao-draft:';
  var BESIDE = ':beside';
  var timer = null;
  var fresh = false;
  var found = null;
  var restored = [];

  function keyOf(target) {
    return PREFIX + jixiao.form().dataset.account + ':' + location.pathname + ':' + target;
  }

  function key() {
    return keyOf(jixiao.form().dataset.target || 'new');
  }

  /* Beside what is still offered: neither takes the other's place. */
  function place() {
    return key() + (offered() ? BESIDE : '');
  }

  function command() {
    return document.getElementById(jixiao.form().id + ':command').value;
  }

  function counts() {
    var rows = {};
    jixiao.form().querySelectorAll('table.grid').forEach(function (table) {
      rows[table.id.split(':')[1]] = table.tBodies[0].rows.length;
    });
    return rows;
  }

  function texts(inputs) {
    var fields = {};
    inputs.forEach(function (input) { fields[jixiao.nameOf(input)] = input.value; });
    return fields;
  }

  /* What was saved of the rows of these cells: by that they are found again where others changed the table meanwhile. */
  function were(open) {
    var rows = {};
    open.forEach(function (input) {
      var parts = jixiao.nameOf(input).split(':');
      if (parts.length === 3) {
        rows[parts[0] + ':' + parts[1]] = {};
      }
    });
    jixiao.inputs().forEach(function (input) {
      var parts = jixiao.nameOf(input).split(':');
      var row = parts.length === 3 && rows[parts[0] + ':' + parts[1]];
      if (row) {
        row[parts[2]] = jixiao.savedOf(input);
      }
    });
    return rows;
  }

  function keep() {
    timer = null;
    if (!jixiao.form()) {
      return;
    }
    var open = jixiao.unsaved();
    if (!open.length) {
      localStorage.removeItem(place());
      return;
    }
    localStorage.setItem(place(), JSON.stringify({
      command: command(),
      at: new Date().toTimeString().slice(0, 5),
      fields: texts(jixiao.form().dataset.target ? open : jixiao.inputs()),
      rows: counts(),
      were: jixiao.form().dataset.target ? were(open) : {}
    }));
  }

  function offered() {
    var box = document.querySelector('.kept-offer');
    return box && !box.hidden;
  }

  /* Who leaves within the pause after a key leaves nothing behind. */
  function keepNow() {
    if (timer) {
      clearTimeout(timer);
      keep();
    }
  }

  function kept(at) {
    try {
      return JSON.parse(localStorage.getItem(at));
    } catch (broken) {
      return null;
    }
  }

  function saysMore(kept) {
    return Object.keys(kept.fields).some(function (name) {
      var input = jixiao.input(name);
      return !input || input.value !== kept.fields[name];
    });
  }

  /* What was kept beside an offer that nobody answered is offered when that is gone. */
  function moveUp() {
    var beside = localStorage.getItem(key() + BESIDE);
    if (beside && !localStorage.getItem(key())) {
      localStorage.setItem(key(), beside);
      localStorage.removeItem(key() + BESIDE);
    }
  }

  function offer() {
    moveUp();
    found = kept(key());
    if (found && found.fields && saysMore(found)) {
      var box = document.querySelector('.kept-offer');
      box.querySelector('.kept-at').textContent = found.at;
      box.hidden = false;
    }
  }

  function answered() {
    document.querySelector('.kept-offer').hidden = true;
    var beside = kept(key() + BESIDE);
    if (beside && beside.command === command()) {
      localStorage.removeItem(key() + BESIDE);
    }
  }

  function answerable() {
    var box = document.querySelector('.kept-offer');
    box.querySelector('.kept-restore').addEventListener('click', function () {
      answered();
      restored.push(found.command);
      jixiao.act('kept', [{ name: 'text', value: JSON.stringify(found) }], keep);
    });
    box.querySelector('.kept-forget').addEventListener('click', function () {
      localStorage.removeItem(key());
      answered();
      keep();
    });
  }

  /* The first save of this page made the target of what it kept itself; another page's is none of its business. */
  function forgetNew() {
    fresh = false;
    [keyOf('new'), keyOf('new') + BESIDE].forEach(function (at) {
      var draft = kept(at);
      if (draft && (draft.command === command() || restored.indexOf(draft.command) >= 0)) {
        localStorage.removeItem(at);
      }
    });
  }

  document.addEventListener('input', function (event) {
    if (event.target.form && event.target.form === jixiao.form()) {
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    }
  });

  document.addEventListener('jixiao:written', function () {
    keep();
    if (fresh && jixiao.form().dataset.target) {
      forgetNew();
    }
  });

  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);

  document.addEventListener('DOMContentLoaded', function () {
    if (jixiao.form()) {
      fresh = !jixiao.form().dataset.target;
      answerable();
      offer();
    }
  });
})();
