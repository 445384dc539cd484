/*
 * What every page does by itself: the summary of what is wrong takes the focus, its links lead into the fields and the
 * title says so first; what draft.js kept is forgotten once its form is submitted or discarded.
 */
(function () {
  'use strict';

  var told = null;
  var title = '';

  /* What is wrong with a field belongs to it for those who do not see where it stands, too. */
  function mark() {
    document.querySelectorAll('.field').forEach(function (field) {
      var wrong = field.querySelector('.wrong');
      var input = field.querySelector('input:not([type=hidden]), textarea, select');
      if (input && wrong) {
        wrong.id = wrong.id || input.id + '-wrong';
        input.setAttribute('aria-invalid', 'true');
        input.setAttribute('aria-describedby', wrong.id);
      }
    });
  }

  function tell() {
    mark();
    var summary = document.getElementById('summary');
    if (summary !== told) {
      document.title = (summary ? summary.dataset.title : '') + title;
    }
    if (summary && summary !== told) {
      summary.focus();
      summary.scrollIntoView({ block: 'nearest' });
    }
    told = summary;
  }

  function commandOf(kept) {
    try {
      return JSON.parse(kept).command;
    } catch (broken) {
      return null;
    }
  }

  function forget(command) {
    Object.keys(localStorage).forEach(function (key) {
      if (key.indexOf('jixiao-draft:') === 0 && commandOf(localStorage.getItem(key)) === command) {
        localStorage.removeItem(key);
      }
    });
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest ? event.target.closest('a.to-field') : null;
    if (!link) {
      return;
    }
    var field = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (field) {
      event.preventDefault();
      var input = field.matches('input, textarea, select') ? field : field.querySelector('input, textarea, select');
      (input || field).focus();
      field.scrollIntoView({ block: 'center' });
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var finished = (document.querySelector('main') || document.body).dataset.finished;
    if (finished) {
      forget(finished);
    }
    title = document.title;
    tell();
    new MutationObserver(tell).observe(document.body, { childList: true, subtree: true });
  });
})();
