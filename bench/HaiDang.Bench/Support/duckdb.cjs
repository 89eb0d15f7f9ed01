// DuckDB's side of the benchmark "facts": node duckdb.cjs FOLDER-OF-NPM LINES ROUNDS
const { createRequire } = require('node:module');
const path = require('node:path');
const [, , folder, lines, rounds] = process.argv;
const { DuckDBInstance } = createRequire(path.join(folder, 'package.json'))('@duckdb/node-api');

(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const ask = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  await connection.run(
    `create table rival as
     select column0::utinyint as province, column1::utinyint as measure, column2::usmallint as commune, column3::date as occurred_on, column4::tinyint as quantity
     from read_csv('${lines}', header = false)
     order by occurred_on`);
  await connection.run('create table commune as select distinct commune, province from rival');
  const sum = `select c.province, r.measure, sum(r.quantity)::bigint
    from rival r join commune c using (commune)
    where r.occurred_on between date '2021-01-01' and date '2021-12-31'
    group by 1, 2`;
  let rows = await ask(sum);
  const times = [];
  for (let round = 0; round < Number(rounds); round++) {
    const from = process.hrtime.bigint();
    rows = await ask(sum);
    times.push(Number(process.hrtime.bigint() - from) / 1e6);
  }

  const [[version]] = await ask('select version()');
  const [[threads]] = await ask(`select current_setting('threads')`);
  console.log(JSON.stringify({ version, threads: Number(threads), times, rows: rows.map((row) => row.map(Number)) }));
})();
