// The renderer's bundle: relative addresses, because it is served from a loopback host and from inside the packed program.
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = `${import.meta.dirname}/..`;

export default defineConfig({
  root: `${root}/renderer`,
  base: './',
  plugins: [react()],
  build: {
    outDir: `${root}/dist/renderer`,
    emptyOutDir: true,
    target: 'chrome146',
    // One screen, loaded from disk: many small files would only cost requests.
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
  },
});
