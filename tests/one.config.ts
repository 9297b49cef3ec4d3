import base from './playwright.config.ts';
export default {
  ...base,
  reporter: [['list']],
  webServer: {
    ...(base.webServer as object),
    command: (base.webServer as { command: string }).command.replace('4399', '4783'),
  },
};
