/** What stands below the options. */
export const examples = `
Inputs: .txt .md .html .jsonl .json .csv .tsv, .gz of these and .zip of a folder; folders are
read with their subfolders. The kind of standard input is recognized by its first bytes.

Commands, each with a --help of its own:
  onrecord [extract]           puts articles on record
  onrecord summary             who is quoted over all inputs, and how much
  onrecord grep PATTERN        quotations by their words and speaker

Examples:
  onrecord article.txt
  onrecord article.txt --published 2024-03-22 --format json
  onrecord articles/ > records.jsonl
  onrecord articles.csv --text-column body --output records.jsonl
  onrecord articles/ --out tables --format csv
  onrecord articles/ --output report.html
  onrecord summary records.jsonl
  onrecord grep "rebuild" articles/ --speaker "Ann Roe"
  curl -s https://example.org/article.html | onrecord -

Exit status: 0 all is done; 1 an input could not be read, named on standard error, the
others are done; 2 an argument is wrong; 130 interrupted. NO_COLOR and FORCE_COLOR are respected.
`
