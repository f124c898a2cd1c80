import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../extension/worker';

export default defineBackground(startWorker);
