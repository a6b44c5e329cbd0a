import esbuild from 'esbuild'

const release = process.env.NODE_ENV === 'Release'

await esbuild.build({
  entryPoints: { site: 'src/site.ts', theme: 'src/theme.ts', style: 'src/style.css' },
  outdir: '../wwwroot/dist',
  bundle: true,
  splitting: true, // what only signed-in pages need is not sent to the others
  chunkNames: 'c/[name]-[hash]',
  format: 'esm',
  minify: release,
  sourcemap: release ? false : 'linked',
  target: ['es2022', 'safari16'],
  assetNames: 'a/[name]-[hash]',
  loader: { '.woff2': 'file' },
  legalComments: 'linked',
  logLevel: 'warning',
})
