# What is said in what a part opens, and nowhere before.

home-where = Where do you live?
home-body =
    { $state ->
        [planned] { $name }, from { $start }, as planned
        [going] { $name }, { $start } to now
       *[ended] { $name }, { $start } until { $end }
    }
solve-hint = For the cost to be covered in time, change
solve-input = What to change
solve-target = After { $years } ({ $why }):
solve-horizon = the years shown
solve-never = not even all of it would do.
solve-set = Set it
matters-hint = How far ahead after the years shown, with each assumption at both ends of our range.
matters-ends = { $low } to { $high }
table-merger = Saved less spent, added up
table-year = Year
table-ours = Ours
table-yours = Yours
table-low = Low end of the span
table-high = High end
compare-hint = Keeps what is set now as A. Whatever you change then stands beside it as B.
compare-keep = Keep as A
compare-swap = Swap A and B
compare-drop = Drop A
compare-caption =
    { $count ->
        [0] B is the same as A.
        [one] One number differs.
       *[other] { $count } numbers differ.
    }
compare-difference = B less A
take-csv = All numbers (CSV)
take-svg = Picture (SVG)
take-png = Picture (PNG)
take-json = All that is set (JSON)
take-sentence = A sentence to quote
take-link = A link to this
merger-named = The merger
take-set = { $label }: { $value } (ours: { $ours })
take-place = { $place } in { $system }
take-merger =
    { $state ->
        [never] { $named } never covers its cost
        [free] { $named } has no cost to cover
       *[covered] { $named } covers its cost after { FIGURE($merger, "payback-years") }
    }
take-whole =
    { $answer }{ $state ->
        [set] { " " }({ $set })
        [assumed] { " " }on the page’s own assumptions
       *[published] { "" }
    }. Sources last checked on { $day }: { $link }
take-source = { $name }, version { $version }, sources last checked on { $day }
take-asked = Your browser was asked to save { $name }.
