// SPDX-License-Identifier: MIT OR Apache-2.0
// Walks through a report in a real browser: node browse.cjs PLAYWRIGHT CHROMIUM REPORT FOLDER
// Prints what it saw as JSON; whoever calls it judges.
'use strict';
const [playwright, chromium, report, folder] = process.argv.slice(2);
const { chromium: browser } = require(playwright);

(async () => {
  const started = await browser.launch({ executablePath: chromium, args: ['--no-sandbox'] });
  const context = await started.newContext({ viewport: { width: 1280, height: 860 }, offline: true });
  const page = await context.newPage();
  const seen = { errors: [], requests: [] };
  page.on('pageerror', e => seen.errors.push(String(e)));
  page.on('console', m => { if (m.type() === 'error') seen.errors.push(m.text()); });
  page.on('request', r => { if (!r.url().startsWith('file:')) seen.requests.push(r.url()); });
  const begin = Date.now();
  await page.goto('file://' + report);
  await page.waitForSelector('.row');
  seen.openMs = Date.now() - begin;
  seen.tally = await page.textContent('#tally');
  seen.rowsDrawn = await page.locator('.row').count();
  seen.firstRow = await page.locator('.row').first().textContent();

  // By keyboard alone: to the list, down one, into the finding, along its path.
  await page.focus('#list');
  await page.keyboard.press('ArrowDown');
  seen.second = await page.locator('.row[aria-selected="true"]').textContent();
  await page.keyboard.press('ArrowUp');
  seen.title = await page.textContent('#finding h2');
  seen.steps = await page.locator('#steps button').allTextContents();
  seen.section = await page.locator('pre.source .section .number').allTextContents();
  seen.hit = await page.locator('pre.source .hit').allTextContents();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  seen.before = await page.textContent('#caption');
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  seen.last = await page.textContent('#caption');
  seen.focused = await page.evaluate(() => document.activeElement.closest('#steps') !== null);
  seen.graph = await page.getAttribute('#graph svg', 'aria-label');
  seen.nodes = await page.locator('#graph rect').count();
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
  await page.screenshot({ path: folder + '/light.png' });

  // Filters.
  await page.keyboard.press('/');
  await page.keyboard.type('zzz nothing');
  seen.nothing = await page.isVisible('#empty');
  await page.fill('#text', '');
  const rules = await page.locator('#rule option').evaluateAll(os => os.map(o => o.value));
  await page.selectOption('#rule', rules[rules.length - 1]);
  seen.filtered = await page.textContent('#tally');
  await page.selectOption('#rule', '');
  await page.check('#silenced');
  seen.silenced = await page.textContent('#tally');
  await page.uncheck('#silenced');
  await page.selectOption('#order', 'file');
  const scroll = Date.now();
  await page.focus('#list');
  await page.keyboard.press('End');
  await page.waitForFunction(() => document.querySelector('.row[aria-selected="true"]'));
  seen.endMs = Date.now() - scroll;
  seen.end = await page.locator('.row[aria-selected="true"]').getAttribute('aria-posinset');

  // Names for those who do not see it.
  seen.unnamed = await page.evaluate(() => [...document.querySelectorAll('button,input,select,[role]')]
    .filter(e => e.offsetParent !== null || e.getAttribute('role'))
    .filter(e => !(e.textContent.trim() || e.getAttribute('aria-label') || e.getAttribute('aria-labelledby')
      || (e.labels && e.labels.length)))
    .filter(e => e.getAttribute('role') !== 'status')
    .map(e => e.outerHTML.slice(0, 80)));

  // Dark, a phone, paper.
  await page.click('#theme');
  seen.ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.screenshot({ path: folder + '/dark.png' });
  await page.click('#theme');
  await page.setViewportSize({ width: 390, height: 780 });
  if (await page.isVisible('#back')) await page.click('#back');
  seen.wide = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.locator('.row').first().click();
  seen.phoneDetail = await page.isVisible('#finding h2');
  await page.screenshot({ path: folder + '/phone.png' });
  await page.click('#back');
  seen.phoneList = await page.isVisible('.row');
  await page.pdf({ path: folder + '/paper.pdf' });
  seen.printed = await page.locator('#print article').count();
  await started.close();
  console.log(JSON.stringify(seen));
})().catch(e => { console.error(e); process.exit(1); });
