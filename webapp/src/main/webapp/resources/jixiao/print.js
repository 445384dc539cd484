/* The page for printing opens the browser's own dialog. */
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('#print')) {
      window.print();
    }
  });
})();
