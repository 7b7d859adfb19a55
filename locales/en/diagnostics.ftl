### The words round every finding that `ingang build` and `ingang check` show to those who write.
### The sentences of the findings themselves stand in the folder `diagnostics`, one file a room of the program.

# Before a finding that stops the build: "error[broken-link]: …"
severity-error = error

# Before a finding that does not stop the build: "warning[long-sentence]: …"
severity-warning = warning

# Before what to do about a finding: "hint: use `#costs`"
word-hint = hint

# Before the command that explains the rule: "more: ingang explain broken-link"
word-more = more

# Under the findings, for a rule that found more than is shown.
more-of-rule = { $rule }: { $count } more like these.

# After the lines with how many more there are. `--format concise` is typed as it stands.
more-of-rules = For all of them, a line each: --format concise
