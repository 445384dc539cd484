/*
 * The table of indicators as a grid: arrows, Enter, fill down, a block from a spreadsheet, rows by keyboard, and undo over
 * all of it. Which row a pasted line belongs to and what its cells mean is the server's business.
 */
(function () {
  'use strict';

  var COLUMNS = ['level2', 'name', 'description', 'operator', 'value', 'measureUnit', 'basis', 'weight'];
  var undone = [];
  var done = [];
  var now = null;

  function grid() {
    return document.getElementById('target:indicators');
  }

  function place(input) {
    var parts = input && input.id ? input.id.split(':') : [];
    return parts[1] === 'indicators' && COLUMNS.indexOf(parts[3]) >= 0
      ? { row: Number(parts[2]), column: parts[3] } : null;
  }

  function cell(row, column) {
    return document.getElementById('target:indicators:' + row + ':' + column);
  }

  function go(input) {
    if (!input) {
      return false;
    }
    input.focus();
    if (input.select) {
      input.select();
    }
    return true;
  }

  function beside(at, step) {
    for (var i = COLUMNS.indexOf(at.column) + step; i >= 0 && i < COLUMNS.length; i += step) {
      var next = cell(at.row, COLUMNS[i]);
      if (next && next.offsetParent) {
        return next;
      }
    }
    return null;
  }

  /* The caret stands at the text's edge, so that the arrow leads out of the cell. */
  function atEdge(input, left) {
    if (input.tagName === 'SELECT') {
      return true;
    }
    var all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    return all || (left ? input.selectionEnd === 0 : input.selectionStart === input.value.length);
  }

  /* Within a text of several lines the arrow moves between them; only where it does not, it leaves the cell. */
  function leave(input, at, step) {
    var next = cell(at.row + step, at.column);
    if (input.tagName !== 'TEXTAREA' || (input.selectionStart === 0 && input.selectionEnd === input.value.length)) {
      go(next);
      return true;
    }
    var before = input.selectionStart;
    setTimeout(function () {
      if (document.activeElement === input && input.selectionStart === before) {
        go(next);
      }
    });
    return false;
  }

  function rows() {
    return grid() ? Array.prototype.map.call(grid().tBodies[0].rows, function (row, index) {
      var cells = {};
      COLUMNS.forEach(function (column) {
        var input = cell(index, column);
        if (input) {
          cells[column] = input.value;
        }
      });
      var mark = row.querySelector('[data-row]');
      return { key: mark ? mark.dataset.row : '', cells: cells };
    }) : [];
  }

  function same(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  /* Whatever changed the grid since is one step that can be taken back. */
  function step() {
    var is = rows();
    if (now && !same(now, is)) {
      done.push(now);
      undone = [];
    }
    now = is;
  }

  function keys(of) {
    return of.map(function (row) { return row.key; }).join();
  }

  function show(wanted) {
    if (keys(wanted) === keys(rows())) {
      wanted.forEach(function (row, index) {
        Object.keys(row.cells).forEach(function (column) {
          var input = cell(index, column);
          if (input) {
            input.value = row.cells[column];
          }
        });
      });
      grid().querySelectorAll('.three').forEach(jixiao.kind);
      now = wanted;
      jixiao.flush();
    } else {
      var here = place(document.activeElement);
      jixiao.act('rows', [{ name: 'text', value: JSON.stringify(wanted) }], function () {
        now = rows();
        go(here && (cell(here.row, here.column) || cell(here.row - 1, here.column)));
      });
    }
  }

  function takeBack(from, to) {
    if (!from.length) {
      return;
    }
    to.push(rows());
    show(from.pop());
  }

  /* A cell that is being typed in takes back its own letters first. */
  function isTyping(input, at) {
    var row = now && now[at.row];
    return row && row.cells[at.column] !== input.value;
  }

  function fillDown(at) {
    var parts = /^(operator|value|measureUnit)$/.test(at.column) ? ['operator', 'value', 'measureUnit'] : [at.column];
    var filled = false;
    parts.forEach(function (column) {
      var above = cell(at.row - 1, column);
      if (above) {
        cell(at.row, column).value = above.value;
        filled = true;
      }
    });
    if (filled) {
      grid().querySelectorAll('.three').forEach(jixiao.kind);
      step();
      jixiao.flush();
    }
  }

  function insert(at) {
    step();
    jixiao.act('below', [{ name: 'row', value: jixiao.keyOf(cell(at.row, at.column)) }], function () {
      step();
      go(cell(at.row + 1, 'name'));
    });
  }

  function remove(at) {
    step();
    jixiao.act('remove', [{ name: 'row', value: jixiao.keyOf(cell(at.row, at.column)) }], function () {
      step();
      go(cell(at.row, at.column) || cell(at.row - 1, at.column) || document.getElementById('addIndicator'));
    });
  }

  function arrows(event, input, at) {
    if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey) {
      return false;
    }
    switch (event.key) {
      case 'ArrowLeft': return atEdge(input, true) && go(beside(at, -1));
      case 'ArrowRight': return atEdge(input, false) && go(beside(at, 1));
      case 'ArrowUp': return leave(input, at, -1);
      case 'ArrowDown': return leave(input, at, 1);
      default: return false;
    }
  }

  function acts(event, input, at) {
    var control = (event.ctrlKey || event.metaKey) && !event.altKey;
    var key = event.key.toLowerCase();
    if (key === 'enter' && control) {
      insert(at);
    } else if (key === 'enter' && !event.altKey) {
      go(cell(at.row + (event.shiftKey ? -1 : 1), at.column));
    } else if (key === 'delete' && event.altKey) {
      remove(at);
    } else if (key === 'd' && control) {
      fillDown(at);
    } else if (key === 'z' && control && !event.shiftKey && !isTyping(input, at)) {
      takeBack(done, undone);
    } else if ((key === 'y' || (key === 'z' && event.shiftKey)) && control) {
      takeBack(undone, done);
    } else {
      return false;
    }
    return true;
  }

  document.addEventListener('keydown', function (event) {
    var at = !event.isComposing && place(event.target);
    if (at && (arrows(event, event.target, at) || acts(event, event.target, at))) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  /* Several cells, or several lines of a spreadsheet; a text with breaks of its own is only a text. */
  function isBlock(data) {
    var text = data.getData('text/plain').replace(/[\r\n]+$/, '');
    return /\t/.test(text) || (/\n/.test(text) && /<table/i.test(data.getData('text/html')));
  }

  document.addEventListener('paste', function (event) {
    var at = place(event.target);
    if (at && isBlock(event.clipboardData)) {
      event.preventDefault();
      step();
      jixiao.act('paste', [
        { name: 'text', value: event.clipboardData.getData('text/plain') },
        { name: 'at', value: at.row + 1 },
        { name: 'column', value: at.column }
      ], function () {
        step();
        go(cell(at.row, at.column));
      });
    }
  });

  document.addEventListener('change', function (event) {
    if (place(event.target)) {
      step();
    }
  });

  /* Whether somebody else wrote in the grid: a step back would take theirs away, too. */
  function isOthers(told) {
    return told && told.others && (told.redrawn.indexOf('indicators') >= 0
      || Object.keys(told.cells).some(function (name) { return name.indexOf('indicators:') === 0; }));
  }

  /* What the server made of the last step belongs to it. */
  document.addEventListener('jixiao:written', function (event) {
    if (isOthers(event.detail)) {
      done = [];
      undone = [];
      now = rows();
    } else if (!now || keys(now) === keys(rows())) {
      now = rows();
    } else {
      step();
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    now = rows();
  });
})();
