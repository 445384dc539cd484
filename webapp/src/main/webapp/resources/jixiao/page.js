/* What every page does by itself: the summary of what is wrong takes the focus, and its links lead into the fields. */
(function () {
  'use strict';

  var told = null;

  function tell() {
    var summary = document.getElementById('summary');
    if (summary && summary !== told) {
      summary.focus();
      summary.scrollIntoView({ block: 'nearest' });
    }
    told = summary;
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
    tell();
    new MutationObserver(tell).observe(document.body, { childList: true, subtree: true });
  });
})();
