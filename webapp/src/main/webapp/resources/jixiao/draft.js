/*
 * Keeps in this browser what could not be saved yet, under its person's account, so that neither a lost session nor a
 * killed browser loses it. What was kept is offered, never forced, and forgotten once it is saved.
 */
(function () {
  'use strict';

  var PREFIX = 'jixiao-draft:';
  var TABLES = ['plan', 'goals', 'indicators'];
  var timer = null;
  var leaving = false;

  function key() {
    var of = jixiao.form();
    return PREFIX + of.dataset.account + ':' + location.pathname + ':' + (of.dataset.target || 'new');
  }

  function counts() {
    var rows = {};
    TABLES.forEach(function (table) {
      var found = document.getElementById('target:' + table);
      rows[table] = found ? found.tBodies[0].rows.length : 0;
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
    if (!jixiao.form() || leaving || offered()) {
      return;
    }
    var open = jixiao.unsaved();
    if (!open.length) {
      localStorage.removeItem(key());
      return;
    }
    localStorage.setItem(key(), JSON.stringify({
      command: document.getElementById('target:command').value,
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

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key()));
    } catch (broken) {
      return null;
    }
  }

  function saysMore(found) {
    return Object.keys(found.fields).some(function (name) {
      var input = jixiao.input(name);
      return !input || input.value !== found.fields[name];
    });
  }

  function offer() {
    var found = kept();
    if (!found || !found.fields || !saysMore(found)) {
      return;
    }
    var box = document.querySelector('.kept-offer');
    box.querySelector('.kept-at').textContent = found.at;
    box.hidden = false;
    box.querySelector('.kept-restore').addEventListener('click', function () {
      box.hidden = true;
      jixiao.act('kept', [{ name: 'text', value: JSON.stringify(found) }], keep);
    });
    box.querySelector('.kept-forget').addEventListener('click', function () {
      localStorage.removeItem(key());
      box.hidden = true;
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
    if (jixiao.form().dataset.target) {
      localStorage.removeItem(PREFIX + jixiao.form().dataset.account + ':' + location.pathname + ':new');
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('.log-out')) {
      clearTimeout(timer);
      timer = null;
      leaving = true;
    }
  });

  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);

  document.addEventListener('DOMContentLoaded', function () {
    if (jixiao.form()) {
      offer();
    }
  });
})();
