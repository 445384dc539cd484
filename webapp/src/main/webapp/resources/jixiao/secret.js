/*
 * A one-time password takes the focus as soon as it is shown: it is in sight wherever on the page it was asked for, and
 * ready to be copied.
 */
(function () {
  'use strict';

  var shown = null;

  document.addEventListener('DOMContentLoaded', function () {
    new MutationObserver(function () {
      var secret = document.getElementById('secret:password');
      if (secret && secret !== shown) {
        secret.focus();
        secret.select();
        secret.scrollIntoView({ block: 'center' });
      }
      shown = secret;
    }).observe(document.body, { childList: true, subtree: true });
  });
})();
