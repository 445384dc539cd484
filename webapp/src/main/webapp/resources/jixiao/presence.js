/*
 * As long as somebody works on the page, the others who have it open are told so, and the session goes on; when nobody
 * does, the session ends as it should, and the page says so while there is still time.
 */
(function () {
  'use strict';

  var BEAT = 15000;
  var AT_WORK = 60000;
  var LEAVING = 20000;
  var WARN = 5 * 60;
  var worked = Date.now();
  var heard = Date.now();
  var cell = '';
  var leaving = 0;

  function place() {
    return document.getElementById('presence');
  }

  /* Not before the page has told its scripts their number: what is sent without it is refused. */
  function ready() {
    return window.PrimeFaces && PrimeFaces.csp && PrimeFaces.csp.NONCE_VALUE;
  }

  function begin() {
    if (ready()) {
      beat();
    } else {
      setTimeout(begin, 200);
    }
  }

  /* An act that leads to another page is the last word of this one: what is sent behind it would take its news. */
  function isLeaving() {
    return Date.now() - leaving < LEAVING;
  }

  function beat() {
    if (ready() && place() && !isLeaving() && document.visibilityState === 'visible' && Date.now() - worked < AT_WORK) {
      window.jixiaoSeen([{ name: 'cell', value: cell }]);
    }
  }

  function left() {
    return Number(place().dataset.seconds) - (Date.now() - heard) / 1000;
  }

  /* The last minutes are told, with one button to stay. */
  function watch() {
    if (!place()) {
      return;
    }
    var box = document.getElementById('sessionEnds');
    var seconds = left();
    box.hidden = seconds > WARN;
    if (!box.hidden) {
      var words = seconds > 0 ? place().dataset.minutes : place().dataset.over;
      box.querySelector('span').textContent = words.replace('#', Math.max(1, Math.ceil(seconds / 60)));
    }
  }

  function hear() {
    heard = Date.now();
    watch();
    others();
  }

  window.jixiaoHeard = function (status) {
    if (status === 'success') {
      hear();
    }
  };

  function atWork(event) {
    worked = Date.now();
    if (event.target.form && window.jixiao && event.target.form === jixiao.form() && event.target.name) {
      cell = jixiao.nameOf(event.target);
    }
  }

  function others() {
    document.querySelectorAll('.is-others').forEach(function (old) { old.classList.remove('is-others'); });
    document.querySelectorAll('.other').forEach(function (other) {
      var input = other.dataset.cell && jixiao.input(other.dataset.cell);
      if (input) {
        input.classList.add('is-others');
      }
    });
  }

  ['focusin', 'input', 'keydown', 'pointerdown'].forEach(function (kind) {
    document.addEventListener(kind, atWork);
  });

  document.addEventListener('click', function (event) {
    if (event.target.id === 'stay') {
      worked = Date.now();
      beat();
    }
  });

  document.addEventListener('click', function (event) {
    var button = event.target.closest ? event.target.closest('.bar button, .ui-confirmdialog-yes') : null;
    leaving = button ? Date.now() : leaving;
  }, true);

  document.addEventListener('DOMContentLoaded', function () {
    if (!place()) {
      return;
    }
    document.addEventListener('jixiao:written', function (event) {
      if (event.detail) {
        hear();
      }
    });
    begin();
    setInterval(beat, BEAT);
    setInterval(watch, 5000);
  });
})();
