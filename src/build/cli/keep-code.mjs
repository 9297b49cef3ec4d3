// Loaded before a command: Node keeps the code of modules, types taken away and compiled, in the system's folder for
// temporary files, so that the next command begins in a third of the time. It is JavaScript for `node --import`.
import module from 'node:module';

module.enableCompileCache?.();
