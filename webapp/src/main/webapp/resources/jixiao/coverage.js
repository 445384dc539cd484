/* A cell of the table turns: one hidden command does it for all of them, and the cell keeps the focus. */
(function () {
  'use strict';

  var turned = null;

  function cell(of) {
    return document.querySelector('.coverage button[data-sub-target="' + of.subTarget + '"][data-target="' + of.target + '"]');
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.coverage button') : null;
    if (!button) {
      return;
    }
    turned = { subTarget: button.dataset.subTarget, target: button.dataset.target };
    document.getElementById('cover:subTarget').value = turned.subTarget;
    document.getElementById('cover:target').value = turned.target;
    document.getElementById('cover:serves').value = button.getAttribute('aria-pressed') !== 'true';
    document.getElementById('cover:turn').click();
  });

  document.addEventListener('DOMContentLoaded', function () {
    var part = document.getElementById('content');
    new MutationObserver(function () {
      var again = turned && cell(turned);
      if (again && document.activeElement === document.body) {
        again.focus();
      }
    }).observe(part, { childList: true, subtree: true });
  });
})();
