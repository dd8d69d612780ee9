/** Layering: schema <- compile <- render; report reads only schema; the world is reached from bin/ alone. */
const world = '^(node:)?(fs|fs/promises|child_process|http|https|net|os|process|worker_threads|readline|tty|dgram|dns|cluster)$';
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'only-bin-touches-the-world', severity: 'error', from: { path: '^src' }, to: { path: world } },
    { name: 'only-bin-uses-browser', severity: 'error', from: { path: '^src' }, to: { path: 'puppeteer|@sparticuz|chokidar|commander|pdf-lib' } },
    { name: 'src-knows-no-bin', severity: 'error', from: { path: '^src' }, to: { path: '^bin' } },
    { name: 'schema-is-lowest', severity: 'error', from: { path: '^src/schema' }, to: { path: '^src/(compile|render|report|pipeline|suppression)' } },
    { name: 'law-above-schema', severity: 'error', from: { path: '^src/law' }, to: { path: '^src/(compile|render|report|pipeline)' } },
    { name: 'suppression-above-schema', severity: 'error', from: { path: '^src/suppression' }, to: { path: '^src/(compile|rules|render|report|law|pipeline)' } },
    { name: 'compile-below-render', severity: 'error', from: { path: '^src/compile' }, to: { path: '^src/(render|report|pipeline)' } },
    { name: 'compile-knows-no-rules', severity: 'error', from: { path: '^src/(compile|law|schema)' }, to: { path: '^src/rules' } },
    { name: 'theme-is-data', severity: 'error', from: { path: '^src/theme' }, to: { path: '^src/(compile|rules|render|report|law|suppression|pipeline)' } },
    { name: 'rules-below-render', severity: 'error', from: { path: '^src/rules' }, to: { path: '^src/(render|report|pipeline)' } },
    { name: 'render-knows-no-report', severity: 'error', from: { path: '^src/render' }, to: { path: '^src/(report|pipeline)' } },
    { name: 'report-reads-findings-only', severity: 'error', from: { path: '^src/report' }, to: { path: '^src/(compile|rules|render|pipeline)' } },
    { name: 'yaml-behind-parse', severity: 'error', from: { path: '^src', pathNot: '^src/schema/(parse|recover|mend|tree|syntax-errors)' }, to: { path: 'node_modules/(yaml|js-yaml)/' } },
    { name: 'no-dev-dependencies', severity: 'error', from: { path: '^(src|bin)' }, to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] } },
};
