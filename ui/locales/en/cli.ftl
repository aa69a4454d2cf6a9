# What the command line says.

cli-new = Made { $path }: { $title }
cli-sample = Made the sample workshop { $path }
cli-copy = Copied to { $path }
cli-print = { $count ->
    [one] Wrote { $path }, { $count } page
   *[other] Wrote { $path }, { $count } pages
}
cli-export = { $count ->
    [one] Wrote { $path }, { $count } person
   *[other] Wrote { $path }, { $count } people
}
cli-info = { $delegates } delegates, { $sessions } sessions, { $clashes } clashes
cli-by-country = By country
cli-by-organisation = By organisation
cli-by-kind = Sessions by kind
cli-by-period = Checked in by half-day
cli-not-known = not known
cli-clashes = { $count ->
    [0] No clashes.
    [one] { $count } clash.
   *[other] { $count } clashes.
}
cli-read = { $count ->
    [one] { $count } row read, nothing written.
   *[other] { $count } rows read, nothing written.
}
cli-imported = { $added } added, { $updated } updated, { $left } left out.
cli-problem = Row { $row }: { $problem }
cli-answer-checked-in = Checked in { $time }: { $name }
cli-answer-already-in = Already in at { $time }: { $name }
cli-answer-several-found = Several people fit “{ $text }”. Say more of the name, or the number:
cli-answer-nobody-found = Nobody on the list fits “{ $text }”.
cli-answer-unknown-badge = No badge of this workshop has the code { $text }.
cli-answer-revoked-badge = The badge { $text } was replaced by a newer one: { $name }
cli-answer-other-workshop = The badge { $text } is of another workshop.
cli-answer-declined = { $name } declined or was replaced. Use --anyway to let the person in.
cli-answer-not-on-list = { $name } is on the waiting list. Use --anyway to let the person in.
