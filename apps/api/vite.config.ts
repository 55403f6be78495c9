import { defineConfig } from 'vite';
import { serverBuild } from '../../tools/build/server-build.js';

export default defineConfig(serverBuild(import.meta.dirname));
