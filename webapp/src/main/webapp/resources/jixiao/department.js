/*
 * The rows of an overall target: moved by keyboard, and linked with the projects that serve them.
 */
(function () {
  'use strict';

  var MOVES = { ArrowUp: 'up', ArrowDown: 'down' };

  document.addEventListener('keydown', function (event) {
    var move = event.altKey && !event.ctrlKey && !event.isComposing && MOVES[event.key];
    var key = move && event.target.form === jixiao.form() && event.target.name ? jixiao.keyOf(event.target) : '';
    if (key) {
      var here = jixiao.lasting(event.target);
      event.preventDefault();
      jixiao.act(move, [{ name: 'row', value: key }], function () {
        var cell = jixiao.find(here);
        if (cell) {
          cell.focus();
        }
      });
    }
  });

  /* Who links one project goes on where they were: the next one is often linked, too. */
  document.addEventListener('change', function (event) {
    var key = event.target.dataset.link;
    if (key && event.target.value) {
      jixiao.act('link', [{ name: 'row', value: key }, { name: 'text', value: event.target.value }], function () {
        var again = document.querySelector('select[data-link="' + key + '"]');
        if (again) {
          again.focus();
        }
      });
    }
  });
})();
