/*
 * Keeps what is typed into a form until it is saved, in this browser tab alone, so that neither a lost session nor a
 * closed lid loses it. What was kept is offered, never forced. Forms that want it have the class "kept".
 */
(function () {
  'use strict';

  var PREFIX = 'jixiao-draft:';
  var timer = null;

  function form() {
    return document.querySelector('form.kept');
  }

  function key(of) {
    return PREFIX + of.dataset.account + ':' + location.pathname + location.search;
  }

  function fields(of) {
    var texts = {};
    Array.prototype.forEach.call(of.elements, function (input) {
      var name = input.name || '';
      if (name.indexOf(of.id + ':') !== 0 || /^(hidden|button|submit)$/.test(input.type)) {
        return;
      }
      texts[name.slice(of.id.length + 1).replace(/_input$/, '')] = input.value;
    });
    return texts;
  }

  function command(of) {
    return document.getElementById(of.id + ':command').value;
  }

  function kept(of) {
    try {
      return JSON.parse(sessionStorage.getItem(key(of)));
    } catch (broken) {
      return null;
    }
  }

  function keep() {
    var of = form();
    timer = null;
    if (of) {
      sessionStorage.setItem(key(of), JSON.stringify({
        command: command(of), at: new Date().toTimeString().slice(0, 5), fields: fields(of)
      }));
    }
  }

  /* Who leaves within the pause after a key leaves nothing behind. */
  function keepNow() {
    if (timer) {
      clearTimeout(timer);
      keep();
    }
  }

  function offer(of) {
    var found = kept(of);
    if (!found || JSON.stringify(found.fields) === JSON.stringify(fields(of))) {
      return;
    }
    var box = of.querySelector('.kept-offer');
    box.querySelector('.kept-at').textContent = found.at;
    box.hidden = false;
    box.querySelector('.kept-restore').addEventListener('click', function () {
      document.getElementById(of.id + ':typedBefore').value = JSON.stringify(found.fields);
      of.querySelector('.kept-post').click();
    });
    box.querySelector('.kept-forget').addEventListener('click', function () {
      sessionStorage.removeItem(key(of));
      box.hidden = true;
    });
  }

  document.addEventListener('input', function (event) {
    if (event.target.form && event.target.form === form()) {
      clearTimeout(timer);
      timer = setTimeout(keep, 300);
    }
  });

  document.addEventListener('click', function (event) {
    if (event.target.closest && event.target.closest('.log-out')) {
      clearTimeout(timer);
      timer = null;
    }
  });

  window.addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', keepNow);

  document.addEventListener('DOMContentLoaded', function () {
    var of = form();
    if (of) {
      offer(of);
      window.jQuery(document).on('pfAjaxComplete', function () {
        if (form() && kept(form())) {
          keep();
        }
      });
    }
  });
})();
