import { Command, InvalidArgumentError } from 'commander';
import type { Terminal } from '../../kernel/terminal.ts';
import { alignedRows } from './alignedRows.ts';
import { builtInDefinitions } from './builtInDefinitions.ts';
import { checkDefinition } from './checkDefinition.ts';
import { checkInWords } from './checkInWords.ts';
import { deriveCommand } from './deriveCommand.ts';
import { definitionYaml } from './definitionFile.ts';
import { definitionSchemaJson } from './definitionSchemaJson.ts';
import { withFigureOptions } from './figureOptions.ts';
import type { FigureOptions } from './figureOptions.ts';
import { refuseUnknownVerb } from './refuseUnknownVerb.ts';
import { readDefinition } from './readDefinition.ts';
import type { TranslateOptions } from './translateRun.ts';
import { translationInWords } from './translationSummary.ts';

/** `asterism definitions`: which industries make up which category. */
export function definitionsCommand(terminal: Terminal): Command {
  return new Command('definitions')
    .summary('list, show, check, translate and derive cluster definitions')
    .description(
      'A definition is a versioned file that says which industries make up which cluster category. Without a verb: lists the built-in ones.',
    )
    .usage('[verb] [options]')
    .argument('[words...]')
    .action((_words, _options, command: Command) => {
      refuseUnknownVerb(command);
      return list(terminal);
    })
    .addCommand(new Command('list').description('list the built-in definitions').action(() => list(terminal)))
    .addCommand(showCommand(terminal))
    .addCommand(checkCommand(terminal))
    .addCommand(translateCommand(terminal))
    .addCommand(deriveCommand(terminal))
    .addCommand(
      new Command('schema')
        .description('print the JSON Schema of a definition file')
        .action(() => terminal.out(definitionSchemaJson())),
    )
    .addHelpText('after', '\nExample:\n  asterism definitions check nace2-clusters employment.csv');
}

async function list(terminal: Terminal): Promise<void> {
  const definitions = await Promise.all(builtInDefinitions().map((name) => readDefinition(name)));
  if (terminal.json) {
    const heads = definitions.map(({ categories, ...head }) => ({ ...head, categories: categories.length }));
    terminal.out(JSON.stringify({ definitions: heads }));
  } else {
    const rows = definitions.map(({ name, classification, categories, title }) => [
      name,
      [classification.name, classification.version ?? ''].join(' ').trim(),
      `${categories.length} ${categories.length === 1 ? 'category' : 'categories'}`,
      title,
    ]);
    terminal.out(alignedRows(rows, [2]).join('\n'));
  }
}

function showCommand(terminal: Terminal): Command {
  return new Command('show')
    .summary('print a definition as YAML')
    .description(
      'Print a definition as YAML: every category with its industries, to read or to start an own file from.',
    )
    .argument('<name-or-file>', 'a built-in definition, or a file in YAML, JSON or CSV')
    .option('--definition-version <version>', 'which version of a table that holds several')
    .addHelpText('after', '\nExample:\n  asterism definitions show nace2-clusters > mine.yaml')
    .action(async (nameOrFile: string, options: { definitionVersion?: string }) => {
      const definition = await readDefinition(nameOrFile, version(options.definitionVersion));
      terminal.out(terminal.json ? JSON.stringify(definition) : definitionYaml(definition));
    });
}

function checkCommand(terminal: Terminal): Command {
  return withFigureOptions(
    new Command('check')
      .summary('hold a definition against data')
      .description(
        'Hold a definition against data files: what each category covers, with its share of the whole; which industries of the ' +
          'data are in no category; which codes of the definition the data lack. Without data, only the file itself is checked.',
      )
      .argument('<name-or-file>', 'a built-in definition, or a file in YAML, JSON or CSV')
      .argument('[data...]', 'employment files, as for asterism map')
      .option('--definition-version <version>', 'which version of a table that holds several'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  asterism definitions check mine.yaml\n  asterism definitions check mine.yaml employment.csv --year 2024',
    )
    .action(async (nameOrFile: string, data: string[], options: FigureOptions & { definitionVersion?: string }) => {
      const definition = await readDefinition(nameOrFile, version(options.definitionVersion));
      if (data.length === 0) {
        const industries = definition.categories.reduce((sum, category) => sum + category.industries.length, 0);
        const counts = { definition: definition.name, categories: definition.categories.length, industries };
        terminal.out(
          terminal.json
            ? JSON.stringify(counts)
            : `${nameOrFile} is in order: ${counts.categories} categories, ${industries} industries.`,
        );
        return;
      }
      const { definitionFigures } = await import('./definitionFigures.ts');
      const check = checkDefinition(definition, await definitionFigures(definition, data, options, terminal));
      terminal.out(terminal.json ? JSON.stringify(check) : checkInWords(check).join('\n'));
    });
}

function translateCommand(terminal: Terminal): Command {
  return withFigureOptions(
    new Command('translate')
      .summary('carry a definition to another classification')
      .description(
        'Carry a definition to another classification, or another vintage of the same, through correspondence tables. One-to-one codes ' +
          'move whole, shared codes get weights; OUT.unclean.csv lists every industry that did not map cleanly and what rests on it.',
      )
      .argument('<name-or-file>', 'a built-in definition, or a file in YAML, JSON or CSV')
      .requiredOption(
        '--with <table...>',
        'correspondence tables (CSV, XLSX) in the order in which they lead there, in either direction',
      )
      .requiredOption('--to <classification>', 'where to, as the tables call it, e.g. "NACE Rev. 2"')
      .requiredOption('--out <file>', 'the new definition: .yaml, .json or .csv')
      .option('--definition-version <version>', 'which version of a table that holds several')
      .option(
        '--weights <equal|file>',
        'how shared codes are weighed: every industry alike, or by a data file in the old codes',
        'equal',
      )
      .option('--digits <number>', 'cut the new codes to so many digits, e.g. 2 for NACE divisions', wholeDigits),
  )
    .addHelpText(
      'after',
      '\nExample:\n  asterism definitions translate us-clusters.csv --definition-version 2012 --with 2017_to_2012_NAICS.xlsx NAICS2017_NACE.csv \\\n' +
        '    --to "NACE Rev. 2" --out us-clusters-nace.yaml',
    )
    .action(async (nameOrFile: string, options: TranslateOptions) => {
      const { translateRun } = await import('./translateRun.ts');
      const summary = await translateRun(nameOrFile, options, terminal);
      if (terminal.json) terminal.out(JSON.stringify(summary));
      else terminal.out([...translationInWords(summary), `Written: ${summary.files.join(', ')}`].join('\n'));
    });
}

function version(chosen: string | undefined): { version?: string } {
  return chosen === undefined ? {} : { version: chosen };
}

function wholeDigits(text: string): number {
  if (!/^[1-9]$/.test(text)) throw new InvalidArgumentError(`"${text}" is no number of digits.`);
  return Number(text);
}
