# What every pack's page says. What one pack alone tells stands in its own story.ftl.

## Rows

row-at = at { $value }: { $worth }
row-locked = Set by the editor of this page.
row-reset = Back to { $value }
row-box = { $label }, { $unit }
step-down = { $label }: less
step-up = { $label }: more
note-now = { $label }: { $value }. { $answer }
note-range = We think { $low } to { $high } fair.
note-why = Why
note-middle = Ours, { $value }, is the middle: in half of our runs it is more, in half less.
typed-no-number = “{ $text }” is no number: write 1.5 or 1,500. { $label } stays as it was.
typed-too-small = “{ $text }” would be { $value }: write { $text }m for millions, or { $value }. { $label } stays as it was.
typed-out-of-range = { $label } goes from { $min } to { $max }: the nearest is set.

late-failed = This did not load.
late-again = Try again

## Mergers

merger-switch = Which merger
merger-depends = What it depends on
merger-depends-hint = Shaded: the range we think fair.
merger-more-elsewhere = Elsewhere
merger-more-years = Years shown
precedent-set = Set it to { $value }
precedent-range = { $low } to { $high }
precedent-counted = (Counted.)
precedent-claimed = (As claimed.)
precedent-budgeted = (As budgeted.)
precedent-forecast = (As forecast.)
merger-later-pounds = If later money counts for less, it is { FIGURE($merger, "npv", form: "size") } { $way } after the years shown.
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
merger-free = no cost to cover
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

at-least = at least { $value }
not-found = not found
column-before = Before
column-now = Now

## Claims

claims-more =
    { $count ->
        [0] How each was tested
        [one] One more
       *[other] { $count } more
    }
claims-test = { $what }: { $verdict ->
        [holds] holds
        [holds-if] holds if this comes true
        [does-not-hold] does not hold
       *[cannot-be-tested] cannot be tested
    }{ $whose ->
        [ours] , on our assumptions.
        [yours] , on your assumptions.
       *[none] .
    }
claims-missing = Not found: { $what }
claims-also = Also: { $also }
claims-own = With what you have set:
claims-other = The other side: { $side }
none = none

## Bodies

who-when =
    { $state ->
        [coming] from { $start }, planned
       *[begun] { $by ->
            [by] by { $start }
           *[on] { $start }
        } { $state ->
            [going] to now
            [planned] until { $end }, planned
           *[ended] until { $end }
        }
    }

## How we know

method-question = How we know
method-answer =
    Solid: somebody published it. Dashed, or dotted in years to come: we assumed it. Press an underlined number for its sum and source. { $whose ->
        [yours] Your assumptions, and ours for the rest,
       *[ours] Our assumptions,
    } mixed thousands of ways, { $ends ->
        [never] mostly never cover the cost
        [open] give { LOW($merger, "payback-years") } years to never
        [one] all held here, give one answer
       *[both] give { LOW($merger, "payback-years") } to { HIGH($merger, "payback-years") } until the cost is covered
    }, the best and worst tenth left out: that tests our assumptions, not what happened.
method-checked = Sources last checked on { $checked }; the newest is of { $newest }.
method-answers =
    { $state ->
        [open] Whoever publishes this page answers for it.
       *[known] { $maker } answers for this page. Wrong? { $corrections }
    }
method-sources = Sources and method
status-reported = reported
status-derived = derived
status-assumed = assumed

## The page and its links

undo = Undo
bar =
    Yours: { $yours ->
        [none] never
       *[some] { FIGURE($merger, "payback-years") }
    } · Ours: { $ours ->
        [none] never
       *[some] { BEFORE($merger, "payback-years") }
    }
warning-clamped = { $name }: { $text } is out of range, so the nearest value is set.
warning-rounded = { $name }: { $text } is set to the nearest whole number.
warning-unknown-input = This page has no setting { $name }: it was left out.
warning-not-a-number = { $name }: “{ $text }” is no number, so it was left out.
warning-unknown-place = This page has no place { $name }: it was left out.
warning-unknown-system = { $name }: there is no area { $text }, so the place stays where it was.
warning-unknown-option = { $name }: there is no choice “{ $text }”, so it was left out.
warning-fixed-place = { $name } cannot be moved: most of its area is off this map.
link-old = This link was made before our assumptions changed, so its answer is another now. What changed:
link-default = { $name }: { $was } then, { $now } now. { $why }
sources = Sources
view-unknown = There is no part “{ $view }” of this page, so all of it is shown.
editor-scene = There is no scene “{ $scene }”, so the page begins with nothing set.
editor-headline = headline names “{ $headline }”, which is no figure of this page.
editor-unknown = The editor of this page locks or hides “{ $name }”, which there is not.

## Numbers

close = Close
working-none = At these settings there is no such number.
working-run = { $count } times { $name }
working-years = { $count } in all, from { $name } to { $last }
working-part = a part of it
working-reported = { $value }: reported by its source.
working-derived = { $value }: worked out from what its source reports.
working-assumed = { $value }: assumed by us.
working-yours = { $value }: as you set it.

## Figures: what each is called, and why it may have no value

figure-merger-running-cost = What running the bodies costs a year
figure-merger-ceiling = The most there is to save a year
figure-merger-planned-saving = The possible saving a year
figure-merger-saving = The saving a year, less extra costs
figure-merger-cash-cost = Cost in money, once
figure-merger-staff-time = Working time that no budget pays for, once
figure-merger-one-off-cost = The cost of merging, once
figure-merger-payback-years = Years until the cost is covered
    .none = At these settings the cost is not covered within 50 years.
figure-merger-net = Ahead after the years shown
figure-merger-npv = Ahead after the years shown, if later money counts for less
figure-merger-saving-per-resident = The saving a year for each resident

## Steps of a working that are no figures

step-net-in-year = what year { $number } brings in
step-cumulative-after-year = where it stands after year { $number }
step-still-to-come = what is still to come in after year { $number }
step-gross-saving = the saving once it is complete
step-cash-cost = cost in money
step-staff-time = working time that no budget pays for
step-discounted-year = what year { $number } brings in, if later money counts for less

## Tools, whose own words stand with them (tools/tools.ftl)

tool-solve = What it would take
tool-matters = What matters most
tool-table = Table
tool-take = Save or share
tool-compare = Compare
tool-home = Where you live

## Embed this

embed-title = Embed this
