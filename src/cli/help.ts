export const help = `Usage: onrecord [FILE | FOLDER | -]... [options]

Puts news articles on record: people, organizations, places and dates tagged, every
quotation attributed to its speaker. Reads .txt (one article), .jsonl (one article a
line: "text", and if you like "id" and "published"), the .txt and .jsonl files of a
folder, and standard input (-, or no argument). All text is UTF-8.

Options:
      --published DATE   day of publication (2024-03-22) that relative dates are
                         resolved against; an article's own "published" goes first
  -f, --format FORMAT    pretty   for reading (on a terminal, if nothing else is said)
                         jsonl    one article a line (elsewhere)
                         json     an array of articles, indented
      --input KIND       text or jsonl: how to read standard input and files with
                         other names; if not given, text that begins with { is jsonl
  -o, --output FILE      write to FILE; it appears when it is complete
      --explain          for each quotation, the candidates for its speaker, their
                         probabilities and what spoke for and against them
  -h, --help             this text
  -v, --version          the version

Examples:
  onrecord article.txt
  onrecord article.txt --published 2024-03-22 --format json
  onrecord articles/ > records.jsonl
  onrecord articles.jsonl --output records.jsonl
  onrecord article.txt --explain
  curl -s https://example.org/article.txt | onrecord -

Exit status: 0 all is done; 1 an input could not be read, named on standard error, the
others are done; 2 an argument is wrong. NO_COLOR and FORCE_COLOR are respected.
`
