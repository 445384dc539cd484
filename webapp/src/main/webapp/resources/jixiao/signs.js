/*
 * What a form that saves itself tells: how far the whole is, beside the title; what each cell is; how long a text is.
 */
(function () {
  'use strict';

  function words() {
    return document.querySelector('form.kept .kept-words').dataset;
  }

  function say(text, style) {
    var told = document.getElementById('saving');
    told.textContent = text;
    told.className = 'meta saving ' + style;
  }

  /* What a cell is: saving, saved, failed, asked about. Each has its own sign, none its colour alone. */
  function mark(input, state, sentence) {
    ['saving', 'saved', 'failed', 'asked'].forEach(function (other) {
      input.classList.toggle('is-' + other, other === state);
    });
    var id = input.id + '-told';
    var told = document.getElementById(id);
    if (told && !sentence) {
      told.remove();
      input.removeAttribute('aria-describedby');
    }
    if (sentence) {
      if (!told) {
        told = document.createElement('span');
        told.id = id;
        told.className = 'wrong';
        (input.closest('.three') || input).after(told);
      }
      told.textContent = sentence;
      input.setAttribute('aria-describedby', id);
    }
    if (sentence) {
      input.setAttribute('aria-invalid', 'true');
    } else {
      input.removeAttribute('aria-invalid');
    }
  }

  function tell(told) {
    var wrong = Object.keys(told.wrong).length;
    if (wrong && told.saved) {
      say('■ ' + words().wrong.replace('#', wrong) + ' · ' + words().saved + ' ' + told.at, 'bad');
    } else if (wrong) {
      say('■ ' + words().unsaved + '：' + told.wrong[Object.keys(told.wrong)[0]], 'bad');
    } else if (!told.saved) {
      say(words().waiting, '');
    } else {
      say('✓ ' + words().saved + ' ' + told.at, 'ok');
    }
  }

  /* How long a long text is, and may be: told while it is typed. */
  function count(text) {
    var longest = text.dataset.longest;
    if (!longest || !text.form || !text.form.matches('form.kept')) {
      return;
    }
    var id = text.id + '-count';
    var told = document.getElementById(id);
    if (!told) {
      told = document.createElement('span');
      told.id = id;
      told.className = 'echo counter';
      text.after(told);
    }
    told.textContent = text.value.length + ' / ' + longest;
    told.classList.toggle('over', text.value.length > Number(longest));
  }

  document.addEventListener('focusout', function (event) {
    var told = event.target.id && document.getElementById(event.target.id + '-count');
    if (told && !told.classList.contains('over')) {
      told.remove();
    }
  });

  ['focusin', 'input'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      if (event.target.dataset) {
        count(event.target);
      }
    });
  });

  window.jixiaoSigns = { words: words, say: say, mark: mark, tell: tell };
})();
