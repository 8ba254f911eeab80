// SPDX-License-Identifier: MIT OR Apache-2.0
// The page of a report: a list that is drawn only where it is seen, and one finding beside it.
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const ROW = 60;
  const $ = id => document.getElementById(id);
  const element = (name, attributes = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'text') made.textContent = value;
      else if (value !== undefined && value !== false) made.setAttribute(key, value);
    }
    made.append(...children);
    return made;
  };
  const rank = { error: 0, warning: 1, note: 2, off: 3 };
  const at = p => p.line ? p.file + ':' + p.line : p.file;
  const crate = f => f.function.replace(/^[<&]+/, '').split('::')[0];

  // ---- Which findings, in which order

  let shown = [];
  let picked = 0;

  const choices = (id, values) => {
    const count = new Map();
    values.forEach(v => count.set(v, (count.get(v) || 0) + 1));
    [...count.keys()].sort().forEach(v =>
      $(id).append(element('option', { value: v, text: v + ' (' + count.get(v) + ')' })));
  };
  choices('rule', data.findings.map(f => f.rule));
  choices('level', data.findings.map(f => f.level));
  choices('crate', data.findings.map(crate).filter(c => c));

  const orders = {
    level: (a, b) => rank[a.level] - rank[b.level],
    file: (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line),
    rule: (a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
    function: (a, b) => (a.function < b.function ? -1 : a.function > b.function ? 1 : 0),
  };
  data.findings.forEach((f, i) => {
    f.number = i;
    f.text = [f.message, f.function, f.rule, at(f), f.help].join('\n').toLowerCase();
  });

  const filter = () => {
    const words = $('text').value.toLowerCase().split(/\s+/).filter(w => w);
    const keep = shown[picked];
    shown = data.findings.filter(f =>
      (!$('rule').value || f.rule === $('rule').value) &&
      (!$('level').value || f.level === $('level').value) &&
      (!$('crate').value || crate(f) === $('crate').value) &&
      ($('silenced').checked || !f.suppressed) &&
      words.every(w => f.text.includes(w)));
    const order = orders[$('order').value];
    shown.sort((a, b) => order(a, b) || a.number - b.number);
    picked = Math.max(0, shown.indexOf(keep));
    $('tally').textContent = shown.length === data.findings.length
      ? shown.length + (shown.length === 1 ? ' finding' : ' findings')
      : shown.length + ' of ' + data.findings.length + ' findings';
    $('rows').style.height = shown.length * ROW + 'px';
    $('empty').hidden = shown.length > 0;
    draw(true);
    show();
  };

  // ---- The list

  let drawn = '';
  const draw = fresh => {
    const first = Math.max(0, Math.floor($('list').scrollTop / ROW) - 5);
    const last = Math.min(shown.length, first + Math.ceil($('list').clientHeight / ROW) + 11);
    const now = first + '-' + last;
    if (!fresh && now === drawn) return;
    drawn = now;
    const rows = [];
    for (let i = first; i < last; i++) {
      const f = shown[i];
      const row = element('div', {
        class: 'row' + (f.suppressed ? ' silenced' : ''), role: 'option', id: 'row' + i,
        'aria-selected': String(i === picked), 'aria-posinset': i + 1, 'aria-setsize': shown.length,
      },
      element('div', { class: 'what' },
        element('span', { class: 'level ' + f.level, text: f.level }), ' ' + f.message),
      element('div', { class: 'place', text: at(f) + '  ' + f.rule }));
      row.style.top = i * ROW + 'px';
      row.addEventListener('click', () => { pick(i); document.body.classList.add('detail'); });
      rows.push(row);
    }
    $('rows').replaceChildren(...rows);
    $('list').setAttribute('aria-activedescendant', shown.length ? 'row' + picked : '');
  };
  const pick = i => {
    picked = Math.max(0, Math.min(shown.length - 1, i));
    const list = $('list');
    const top = picked * ROW;
    if (top < list.scrollTop) list.scrollTop = top;
    if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
    draw(true);
    show();
  };
  $('list').addEventListener('scroll', () => draw(false));
  window.addEventListener('resize', () => draw(true));
  $('list').addEventListener('keydown', e => {
    const page = Math.max(1, Math.floor($('list').clientHeight / ROW) - 1);
    const by = {
      ArrowDown: 1, ArrowUp: -1, j: 1, k: -1, PageDown: page, PageUp: -page,
      Home: -shown.length, End: shown.length,
    }[e.key];
    if (by !== undefined) { e.preventDefault(); pick(picked + by); }
    if (e.key === 'Enter' && shown.length) {
      document.body.classList.add('detail');
      const step = document.querySelector('#steps button[aria-current]');
      (step || $('detail')).focus();
    }
  });

  // ---- One finding

  let step = 0;
  let steps = [];

  const path = f => {
    // The first of a place: the acquisition goes before the call that it is in.
    const labels = new Map(f.labels.toReversed().map(l => [at(l) + ':' + l.column, l]));
    const held = f.acquisitions.map(a => ({
      ...a, message: a.kind + ' taken', ...labels.get(at(a) + ':' + a.column), kind: 'held',
    }));
    const chain = f.trace.map((s, i) => ({ ...s, kind: i + 1 === f.trace.length ? 'leaf' : 'call' }));
    const first = chain.length && at(chain[0]) === at(f);
    const here = { file: f.file, line: f.line, column: f.column, endLine: f.endLine,
      endColumn: f.endColumn, kind: 'here', message: f.message };
    return [...held, here, ...(first ? chain.slice(1) : chain)].filter(s => s.line || s.message);
  };

  const show = () => {
    const f = shown[picked];
    const out = $('finding');
    if (!f) { out.replaceChildren(); return; }
    steps = path(f);
    step = steps.findIndex(s => s.kind === 'here');
    const facts = [at(f) + ':' + f.column];
    if (f.function) facts.push('in ' + f.function);
    if (f.standing !== 'uncompared') facts.push(f.standing);
    const parts = [
      element('h2', {}, element('span', { class: 'level ' + f.level, text: f.level + '[' + f.rule + ']' }),
        ' ' + f.message),
      element('p', { class: 'facts', text: facts.join(' · ') }),
    ];
    if (f.suppressed) {
      parts.push(element('p', { class: 'facts',
        text: 'Silenced at ' + at(f.suppressed) + ': ' + (f.suppressed.reason || 'no reason given') }));
    }
    f.notes.forEach(n => parts.push(element('p', { text: 'Note: ' + n })));
    if (f.help) parts.push(element('p', { class: 'help', text: 'Help: ' + f.help }));
    if (f.members.length) {
      parts.push(element('p', { class: 'facts', text: 'Also at ' + f.members.map(at).join(', ') }));
    }
    const list = element('ol', { id: 'steps', 'aria-label': 'From the acquisition to what sleeps' });
    steps.forEach((s, i) => {
      const button = element('button', { type: 'button' }, s.message,
        element('span', { class: 'place', text: s.line ? at(s) : '' }));
      button.addEventListener('click', () => { step = i; walk(); });
      list.append(element('li', {}, button));
    });
    parts.push(
      element('h3', { id: 'pathTitle', text: 'Path (← → walk it)' }), list,
      element('h3', { text: 'Source' }),
      element('figure', { 'aria-live': 'polite' },
        element('figcaption', { id: 'caption', class: 'facts' }),
        element('div', { id: 'source', tabindex: 0, role: 'region', 'aria-label': 'Source' }),
        element('p', { class: 'legend' })),
      element('h3', { text: 'Calls around it' }),
      element('div', { id: 'graph', tabindex: 0, role: 'region', 'aria-label': 'Call graph' }));
    out.replaceChildren(...parts);
    const legend = out.querySelector('.legend');
    const swatch = color => { const i = element('i'); i.style.background = color; return i; };
    legend.append(swatch('var(--section)'), 'in the critical section', swatch('var(--hit)'), 'this step');
    $('graph').append(graph(f));
    walk();
  };

  const walk = () => {
    document.querySelectorAll('#steps button').forEach((b, i) => {
      if (i === step) b.setAttribute('aria-current', 'step'); else b.removeAttribute('aria-current');
    });
    const f = shown[picked];
    const s = steps[step];
    $('caption').textContent = 'Step ' + (step + 1) + ' of ' + steps.length + ': ' + (s.line ? at(s) : s.message);
    $('source').replaceChildren(source(f, s));
  };
  $('detail').addEventListener('keydown', e => {
    if (e.target.closest('input, select')) return;
    const by = { ArrowRight: 1, ArrowLeft: -1, n: 1, p: -1 }[e.key];
    if (by !== undefined && steps.length) {
      e.preventDefault();
      step = Math.max(0, Math.min(steps.length - 1, step + by));
      walk();
      if (e.target.closest('#steps')) document.querySelectorAll('#steps button')[step].focus();
    }
    if (e.key === 'Escape') leave();
  });
  const leave = () => { document.body.classList.remove('detail'); $('list').focus(); };
  $('back').addEventListener('click', leave);

  const source = (f, s) => {
    const lines = data.sources[s.file] || {};
    const own = s.file === f.section.file;
    const near = n => Math.abs(n - s.line) <= 4;
    const inSection = n => own && f.section.from && n >= f.section.from && n <= f.section.to;
    const labels = f.labels.filter(l => l.file === s.file);
    const numbers = Object.keys(lines).map(Number).sort((a, b) => a - b).filter(n =>
      near(n) || (own && f.section.from && n >= f.section.from - 2 && n <= f.section.to + 2));
    const pre = element('pre', { class: 'source' });
    if (!numbers.length) {
      pre.append(element('div', { class: 'gap', text: s.line ? 'The source of ' + at(s) + ' is not in this report.' : s.message }));
      return pre;
    }
    let before = 0;
    for (const n of numbers) {
      if (before && n > before + 1) pre.append(element('div', { class: 'gap', text: '⋮' }));
      before = n;
      const row = element('div', { class: (inSection(n) ? 'section ' : '') + (n === s.line ? 'hit' : '') },
        element('span', { class: 'number', text: String(n) }));
      const text = [...lines[n]];
      const from = s.column - 1;
      const to = s.endColumn && s.endLine === s.line ? s.endColumn - 1 : text.length;
      if (n === s.line && from >= 0 && from < text.length) {
        row.append(text.slice(0, from).join(''), element('mark', { text: text.slice(from, to).join('') }),
          text.slice(to).join(''));
      } else {
        row.append(lines[n]);
      }
      pre.append(row);
      labels.filter(l => l.line === n).forEach(l =>
        pre.append(element('div', { class: 'label' + (inSection(n) ? ' section' : ''), text: '↑ ' + l.message })));
    }
    return pre;
  };

  // ---- The graph: callers above, what is held beside, and down to the leaf

  const SVG = 'http://www.w3.org/2000/svg';
  const svg = (name, attributes, ...children) => {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const short = text => {
    const bare = text.replace(/^(calls|drops) /, '').replace(/ \(C, .*/, ' (C)');
    return bare.length > 44 ? '…' + bare.slice(-43) : bare;
  };
  const graph = f => {
    const W = 340, H = 34, GAP = 26, LEFT = 20;
    const callers = (data.callers[f.function] || []).slice(0, 4);
    const held = f.acquisitions;
    const nodes = [];
    const edges = [];
    const node = (text, x, y, kind, small) => { nodes.push({ text, x, y, kind, small }); return nodes.length - 1; };
    let y = 14;
    const top = callers.map((c, i) => node(short(c), LEFT + i * (W + 20), y, 'caller', ''));
    if (callers.length) y += H + GAP;
    const here = node(short(f.function || at(f)), LEFT, y, 'here', at(f));
    top.forEach(t => edges.push([t, here]));
    held.forEach((h, i) => {
      const n = node(h.kind, LEFT + W + 70, y + i * (H + 8), 'held', at(h));
      edges.push([here, n, 'holds']);
    });
    let above = here;
    let below = y + Math.max(H, held.length * (H + 8)) + GAP;
    f.trace.forEach((s, i) => {
      const n = node(short(s.message), LEFT, below, i + 1 === f.trace.length ? 'leaf' : 'call', at(s));
      edges.push([above, n]);
      above = n;
      below += H + GAP;
    });
    const width = Math.max(...nodes.map(n => n.x)) + W + LEFT;
    const picture = svg('svg', {
      width, height: below, viewBox: '0 0 ' + width + ' ' + below, role: 'img',
      'aria-label': [...callers.map(short), short(f.function), ...f.trace.map(s => short(s.message))].join(' calls ')
        + (held.length ? ', holding ' + held.map(h => h.kind).join(', ') : ''),
    }, svg('defs', {}, svg('marker', {
      id: 'arrow', viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto',
    }, svg('path', { d: 'M0 0 L8 4 L0 8 Z' }))));
    edges.forEach(([from, to, what]) => {
      const a = nodes[from], b = nodes[to];
      const line = what
        ? 'M' + (a.x + W) + ' ' + (a.y + H / 2) + ' C' + (a.x + W + 40) + ' ' + (a.y + H / 2) + ' '
          + (b.x - 40) + ' ' + (b.y + H / 2) + ' ' + b.x + ' ' + (b.y + H / 2)
        : 'M' + (a.x + W / 2) + ' ' + (a.y + H) + ' C' + (a.x + W / 2) + ' ' + (b.y - 8) + ' '
          + (b.x + W / 2) + ' ' + (a.y + H + 8) + ' ' + (b.x + W / 2) + ' ' + b.y;
      picture.append(svg('path', { d: line, 'marker-end': 'url(#arrow)' }));
    });
    nodes.forEach(n => {
      const label = svg('text', { x: n.x + 8, y: n.y + (n.small ? 14 : 21) });
      label.textContent = n.text;
      picture.append(svg('rect', { x: n.x, y: n.y, width: W, height: H, rx: 5, class: n.kind }), label);
      if (n.small) {
        const small = svg('text', { x: n.x + 8, y: n.y + 28, class: 'small' });
        small.textContent = n.small.length > 52 ? '…' + n.small.slice(-51) : n.small;
        picture.append(small);
      }
    });
    return picture;
  };

  // ---- Page

  ['text', 'rule', 'level', 'crate', 'order', 'silenced'].forEach(id =>
    $(id).addEventListener('input', filter));
  document.addEventListener('keydown', e => {
    if (e.key === '/' && !e.target.closest('input, select')) { e.preventDefault(); $('text').focus(); }
  });
  $('text').addEventListener('keydown', e => {
    if (e.key === 'ArrowDown' || e.key === 'Enter') { e.preventDefault(); $('list').focus(); }
  });
  const dark = () => (document.documentElement.dataset.theme
    || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  $('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark';
  });
  data.problems.forEach(p => $('problemList').append(
    element('li', { text: at(p) + ': ' + p.level + ': ' + p.message })));
  $('problems').hidden = !data.problems.length;
  $('problemCount').textContent = data.problems.length + ' problems of the input';
  window.addEventListener('beforeprint', () => {
    $('print').replaceChildren(...shown.map(f => {
      const list = element('ol');
      path(f).forEach(s => list.append(element('li', { text: s.message + (s.line ? '  ' + at(s) : '') })));
      return element('article', {},
        element('h2', { text: f.level + '[' + f.rule + '] ' + f.message }),
        element('div', { text: at(f) + '  ' + f.function }), list,
        element('div', { text: f.help ? 'Help: ' + f.help : '' }));
    }));
  });
  filter();
})();
