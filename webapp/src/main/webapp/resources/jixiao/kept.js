/*
 * What is typed beside a paper and sent only by a button, a reviewer's opinion and the answers to points, lies in this browser
 * under its person's account: who leaves goes on with it later. page.js forgets an opinion once its paper has gone on.
 */
(function () {
  'use strict';

  var first = {};
  var timer = null;

  function beside() {
    return document.querySelector('.beside[data-journey]');
  }

  function inputs() {
    return Array.prototype.slice.call(document.querySelectorAll('#review textarea, #review select, .reply textarea'));
  }

  function nameOf(input) {
    var point = input.closest('li.point');
    return point ? 'answer ' + point.dataset.point : input.id;
  }

  /* An answer that was given came back with its row; an opinion goes with its paper. */
  function isOpen(input) {
    return input.value !== (input.closest('.reply') ? input.defaultValue : first[input.id]);
  }

  function key() {
    return 'jixiao-draft:' + beside().dataset.account + ':beside:' + beside().dataset.journey;
  }

  function command() {
    var hidden = document.getElementById('review:command');
    return hidden ? hidden.value : null;
  }

  function say(words, at) {
    var state = document.getElementById('opinionKept');
    if (state) {
      state.textContent = words ? words + ' ' + at : '';
    }
  }

  function keep() {
    var open = inputs().filter(isOpen);
    var values = {};
    var at = new Date().toTimeString().slice(0, 5);
    clearTimeout(timer);
    timer = null;
    open.forEach(function (input) { values[nameOf(input)] = input.value; });
    if (open.length) {
      localStorage.setItem(key(), JSON.stringify({ command: command(), at: at, values: values }));
    } else {
      localStorage.removeItem(key());
    }
    say(open.length && beside().dataset.kept, at);
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(key())) || {};
    } catch (broken) {
      return {};
    }
  }

  /* The command of this page is another one than that of the page it was typed on. */
  function restore() {
    var before = kept();
    var found = inputs().filter(function (input) {
      var value = before.values && before.values[nameOf(input)];
      return value !== undefined && value !== input.value;
    });
    found.forEach(function (input) {
      input.value = before.values[nameOf(input)];
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    if (found.length) {
      keep();
      say(beside().dataset.again, before.at);
    }
  }

  function keepNow() {
    if (timer) {
      keep();
    }
  }

  function again() {
    if (timer || localStorage.getItem(key())) {
      keep();
    }
  }

  ['input', 'change'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (beside() && inputs().indexOf(event.target) >= 0) {
        clearTimeout(timer);
        timer = setTimeout(keep, 300);
      }
    });
  });

  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);
  document.addEventListener('DOMContentLoaded', function () {
    if (beside()) {
      inputs().forEach(function (input) { first[input.id] = input.value; });
      restore();
      window.jQuery(document).on('pfAjaxComplete', again);
    }
  });
})();
