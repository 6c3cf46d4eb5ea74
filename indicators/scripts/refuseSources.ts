/** Ends `npm pack` of the sources: Node strips types only outside `node_modules`, so they would not run where they are installed. */
process.stderr.write('Only what is built runs where it is installed: npm run build && npm pack ./indicators/dist\n');
process.exit(1);
