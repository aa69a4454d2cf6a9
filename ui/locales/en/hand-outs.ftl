# What is handed over at the desk and signed for; flags, badges and the scanner at the desk.
hand-out-kind-headset = Headset
hand-out-kind-kit = Kit
hand-out-kind-sim = SIM card
hand-out-kind-allowance = Allowance envelope
hand-out-kind-badge = Badge
hand-out-kind-group = Group
hand-out-kind-other = Something else
hand-out-for-everybody = Everybody in person
hand-out-for-interpretation = Who needs interpretation
hand-out-for-categories = By role
hand-out-given-at = given { $time }
hand-out-returned-at = back { $time }
hand-out-piece = no. { $number }
hand-out-channel = { $channel }
hand-out-register = Hand-over register
hand-out-signature = Signature
hand-out-register-not-given = Hand-over register: not given yet
hand-out-register-not-back = Hand-over register: not back yet

hand-out-title = Hand-outs
hand-out-on-card = To hand over
hand-out-give = Give: { $thing }
hand-out-give-headset = Give a headset: { $language }
hand-out-give-short = Give
hand-out-give-named = Give: { $thing }, { $name }
hand-out-has = { $thing } { $time }
hand-out-has-piece = { $thing } { $number }, { $time }
hand-out-has-channel = { $piece }, channel { $channel }, { $time }
hand-out-came-back = { $thing } back { $time }
hand-out-take-back = Came back
hand-out-take-back-of = { $thing } came back
hand-out-undo-of = Undo { $thing }
hand-out-number = Number on it
hand-out-channel-label = Channel or language
hand-out-also = { $name } has number { $number } too
hand-out-said-given = { $thing } given
hand-out-said-returned = { $thing } is back
hand-out-said-withdrawn = { $thing } taken out of the register
hand-out-key-hint = Alt and the number gives, takes back and gives again; Alt 0 undoes the last one.

hand-out-register-text = What was given at the desk, and what is not given or not back yet.
hand-out-show = Show
hand-out-show-all = Everybody
hand-out-show-not-given = Not given yet
hand-out-show-not-back = Not back yet
hand-out-which-thing = Thing
hand-out-every-thing = All things
hand-out-sum = { $given } given, { $missing } to give
hand-out-sum-back = { $count ->
    [one] { $count } not back
   *[other] { $count } not back
}
hand-out-none-title = Nothing is handed over yet
hand-out-none-text = List what people get at the desk: it then stands on each card and is signed for here.
hand-out-start-usual = Start with the usual things
hand-out-nobody = Nobody in this list.
hand-out-rows = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
hand-out-export = Export
hand-out-print = Print to sign
hand-out-exported = { $count ->
    [one] { $count } row written
   *[other] { $count } rows written
}
hand-out-tab-register = Register
hand-out-tab-things = Things to hand over
hand-out-thing-name = Name
hand-out-thing-name-hint = Empty: what its kind is called.
hand-out-thing-kind = Kind
hand-out-thing-for = For
hand-out-thing-roles = Roles
hand-out-thing-numbered = Has a number
hand-out-thing-returns = Comes back
hand-out-thing-add = Add a thing
hand-out-thing-remove = Take { $thing } off the list
hand-out-thing-name-needed = Say what it is.
hand-out-saved = List saved

print-register = Hand-over register
print-choice-which = People
print-choice-which-all = Everybody with something to get
print-choice-which-not_given = Who was not given it yet
print-choice-which-not_back = Who has not brought it back
print-choice-item = Thing
