export { installTool } from './install-tool.ts';
export type { Installed, InstallPorts, InstallRequest } from './install-request.ts';
