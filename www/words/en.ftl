# What every pack's page says. What one pack alone tells stands in its own story.ftl.

## Rows

row-at = at { $value }: { $worth }
row-reset = Back to { $value }
row-box = { $label }, { $unit }
step-down = { $label }: less
step-up = { $label }: more
note-now = { $label }: { $value }. { $answer }
note-range = We think { $low } to { $high } fair.
note-why = Why
typed-no-number = “{ $text }” is no number. { $label } stays as it was.
typed-out-of-range = { $label } goes from { $min } to { $max }: the nearest is set.

late-failed = This did not load.
late-again = Try again

## Mergers

merger-switch = Which merger
merger-depends = What it depends on
merger-depends-hint = Shaded: the range we think fair.
merger-spoken =
    { $state ->
        [never] The cost is never covered.
        [free] There is no cost to cover.
        [soon] Cost covered within a year.
       *[covered] Cost covered after { FIGURE($merger, "payback-years") }.
    }
merger-span =
    { $ends ->
        [never] never, in most of our range
        [open] { LOW($merger, "payback-years") } years to never
        [one] with all of it held
       *[both] { LOW($merger, "payback-years") } to { HIGH($merger, "payback-years") }
    }
merger-worth = { $amount } { $way }
merger-behind = { $amount } behind
merger-covered = cost covered
merger-end-ahead = ahead, if it lasts
merger-end-behind = behind
merger-never = never
merger-ring = Years to cover the cost: drag to see what { $input } that would take
merger-not-even = Not even all of it would do: { $input } is as far as it goes.
merger-year-now = { $year }, year { $years }
merger-year-end = { $year }, year { $years }
merger-flip-within-horizon =
    { $side ->
        [below] Below { $value }, not in { $horizon } years.
       *[above] Above { $value }, not in { $horizon } years.
    }

## Tables

column-before = Before
column-now = Now

## Claims

claims-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
claims-test = { $what }: { $verdict ->
        [holds] holds.
        [holds-if] holds if this comes true.
        [does-not-hold] does not hold.
       *[cannot-be-tested] cannot be tested.
    }
claims-missing = Not found: { $what }
claims-also = Also: { $also }
claims-other = The other side: { $side }
none = none

## Bodies

who-when =
    { $by ->
        [by] by { $start }
       *[on] { $start }
    } to { $end ->
        [""] now
       *[other] { $end }{ $planned ->
            [yes] , planned
           *[no] { "" }
        }
    }

## How we know

method-question = How we know
method-answer = Solid: somebody published it. Dashed: we assumed it. Press a dotted number for its sum and source. Our assumptions, mixed thousands of ways, give { LOW($merger, "payback-years") } to { HIGH($merger, "payback-years") }, the best and worst tenth left out: that tests our assumptions, not what happened.
method-checked = Sources last checked on { $checked }; the newest is of { $newest }.
method-answers =
    { $state ->
        [open] Whoever publishes this page has not yet said who answers for it.
       *[known] { $maker } answers for this page. Wrong? { $corrections }
    }
method-sources = Sources and method
status-reported = reported
status-derived = derived
status-assumed = assumed
sources-method = How it is worked out
sources-assumptions = What can be changed
sources-figures = Published figures
sources-published = What others printed
sources-conflicts = Where sources conflict
sources-missing = What we did not find
sources-corrections = Corrected
sources-all = Sources
sources-licences = Licences
sources-looked = We looked in: { $where }
sources-correction = { $day }. It said: { $was } It says now: { $now }
