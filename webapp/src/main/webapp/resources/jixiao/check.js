/*
 * On the page on which a file is checked: every field is saved when it is left, one after the other, and says how far
 * that is; while a field has the focus, its spot in the source is shown.
 */
(function () {
  'use strict';

  var queue = [];
  var saving = null;
  var held = null;

  function words() {
    return document.querySelector('.record').dataset;
  }

  function tell(input, text, style) {
    var told = document.getElementById(input.id + '-told');
    told.textContent = text;
    told.className = 'told ' + style;
    input.setAttribute('aria-invalid', style === 'bad' ? 'true' : 'false');
  }

  function save() {
    if (saving || !queue.length) {
      return;
    }
    saving = { input: queue.shift() };
    saving.sent = saving.input.value;
    tell(saving.input, words().saving, '');
    window.jixiaoCorrect([
      { name: 'field', value: saving.input.id },
      { name: 'text', value: saving.sent }
    ]);
  }

  /* The answer stands in the page: what was saved, or what is wrong with it. */
  window.jixiaoCorrected = function () {
    var input = saving && saving.input;
    var told = document.getElementById('told');
    if (!input) {
      return;
    }
    if (!told || told.dataset.field !== input.id) {
      tell(input, '■ ' + words().unsaved, 'bad');
    } else if (told.dataset.wrong) {
      tell(input, '■ ' + told.dataset.wrong, 'bad');
    } else {
      tell(input, '✓ ' + words().saved + ' ' + told.dataset.at, 'ok');
      if (input.value === saving.sent) {
        input.value = told.dataset.text;
        input.dataset.was = input.value;
      }
      input.closest('.check').classList.remove('odd');
    }
    saving = null;
    save();
    goOn();
  };

  /* What was clicked while a field was being saved goes on once all are; where one is wrong, it does not. */
  function goOn() {
    var wanted = held;
    if (!saving && wanted) {
      held = null;
      if (!document.querySelector('.record [aria-invalid=true]')) {
        wanted.click();
      }
    }
  }

  function show(spot) {
    document.querySelectorAll('.source .here').forEach(function (old) { old.classList.remove('here'); });
    var here = spot && document.querySelector('.source [data-spot="' + spot + '"]');
    if (here) {
      here.classList.add('here');
      var source = here.closest('.source');
      var offset = here.getBoundingClientRect().top - source.getBoundingClientRect().top;
      source.scrollTop += offset - source.clientHeight / 3;
    }
  }

  document.addEventListener('focusin', function (event) {
    if (event.target.dataset && 'spot' in event.target.dataset && event.target.closest('.record')) {
      show(event.target.dataset.spot);
    }
  });

  document.addEventListener('change', function (event) {
    if (event.target.closest('.record') && queue.indexOf(event.target) < 0) {
      queue.push(event.target);
      save();
    }
  });

  document.addEventListener('click', function (event) {
    var act = saving && event.target.closest('a[href], button, input[type=submit]');
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      held = act;
    }
  }, true);

  document.addEventListener('click', function (event) {
    var tick = event.target.closest ? event.target.closest('.tick') : null;
    if (tick) {
      document.querySelectorAll('.differences input[type=checkbox]').forEach(function (box) {
        box.checked = tick.dataset.tick === 'true';
      });
    }
  });

  /* What is still on its way when the page is left would be lost without a word. */
  window.addEventListener('beforeunload', function (event) {
    var typing = document.activeElement;
    var left = typing && typing.closest('.record') && typing.value !== typing.defaultValue
      && typing.value !== typing.dataset.was;
    if (saving || queue.length || left) {
      event.preventDefault();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var field = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (field && field.matches('input, textarea')) {
      field.focus();
      field.scrollIntoView({ block: 'center' });
    }
  });
})();
