import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({ javaScriptEnabled:false, viewport:{width:700,height:1000}}); const p = await c.newPage();
await p.goto('http://127.0.0.1:8231/'); await p.emulateMedia({media:'print'}); await p.screenshot({path:'/tmp/static-print.png',fullPage:true});
const d = await b.newContext({ javaScriptEnabled:false, colorScheme:'dark', viewport:{width:768,height:1000}}); const q = await d.newPage();
await q.goto('http://127.0.0.1:8231/static/budget.html'); await q.screenshot({path:'/tmp/static-budget-dark.png',fullPage:true});
await b.close();
