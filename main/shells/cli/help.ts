export const help = `Parley on the command line. From a source folder: npm run -s parley -- COMMAND

  call NAME [JSON]         sends one request and prints what it gives; JSON is its input, {} when left out
  seed --messages N        writes N made-up messages; --seed N makes others, the same ones for the same number
  import FILES…            reads exports, folders and archives into the store; --format, --encoding, --timezone ZONE,
                           --date-order dmy|mdy|ymd and --map FIELD=COLUMN (again for each field) where detection should
                           not decide; --append ID goes on with that conversation, --append apart with none; --keep-media
                           keeps pictures and voice. With --json: {"files":[…],"totals":{…},"seconds":N}
  export FILE              writes everything, or --conversation ID (again for each) or --source ID, in Parley's own format, or in
                           --format csv|json|jsonl|markdown|html|pdf; --with-summaries, --timezone ZONE for the days that a
                           person reads, --bom where Excel should know that a table is UTF-8
  serve                    serves the page to a browser and prints the address; --port N, else a free one
  doctor                   looks at what Parley needs on this computer and says how to get what is missing
  backup [FILE]            copies the whole store while it is in use; without FILE beside the store
  restore FILE             puts a backup in the place of the store and keeps the old one
  validate FILE            says whether a file keeps Parley's own format (docs/formats.md), problem by problem. With --json:
                           {"valid":…,"lines":N,"problems":[{"line":N,"reason":"…"}]}
  help                     this text

  --data DIR               the folder with the store, instead of the usual one
  --json                   prints one JSON object: {"ok":true,"value":...} or {"ok":false,"code":...,"message":...}

Ctrl-C stops a running command in good order: it is asked to stop, and its answer is waited for.

Exit codes
  0  done
  1  failed; the message says why, what was kept and what to do
  2  wrong usage; nothing was done. For import: no file was recognised; for validate: the file cannot be
     read or is of another format
  3  partly done; for import: lines were skipped or a file failed; for doctor: Parley works, but something is missing; for
     validate: the file has problems
  4  another process holds the store; the message says which
  5  the store is damaged, or a newer Parley wrote it; it was left alone
`;
