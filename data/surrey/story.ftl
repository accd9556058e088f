# What the page of Surrey says, and no other.

page-description = Twelve councils in Surrey become two in 2027. Drag what they would save, cost and run late by, and see when two would have paid for themselves, and three, from figures that each say where they come from.
claims-description = What was said of two councils and of three for Surrey, in its own words, and what of it can be tested.
who-description = Surrey’s county council and its eleven districts, and the two councils that are to follow them.

## Two councils

merger-two-kicker = Surrey
merger-two-question = Will two councils pay for themselves?
merger-two-answer =
    Twelve councils become two on 1 April 2027. Nine of them, which wanted three, published the sums for two: on { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions two would { $state ->
        [never] never pay for themselves
        [free] have no cost to pay back
        [soon] pay for themselves within a year
        [late] pay for themselves only after { FIGURE("merger.two.payback-years") }, beyond the { $horizon } shown
       *[covered] pay for themselves in about { FIGURE("merger.two.payback-years") }
    }.
merger-two-limit = We found no sums of the county’s own. Debts are left out.
merger-two-switch = Two, chosen
merger-two-named = The change to two councils in Surrey
merger-two-picture = Pounds saved by two councils less what they cost, added up year by year

## Three councils

merger-three-kicker = Surrey
merger-three-question = Would three councils have paid?
merger-three-answer =
    Nine of Surrey’s districts wanted three councils; the government turned them down in October 2025. On { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions three would { $state ->
        [never] never have paid for themselves
        [free] have had no cost to pay back
        [soon] have paid for themselves within a year
        [late] have paid for themselves only after { FIGURE("merger.three.payback-years") }, beyond the { $horizon } shown
       *[covered] have paid for themselves in about { FIGURE("merger.three.payback-years") }
    }. After { $horizon } years two would be { STATE("merger.three.against") ->
        [minus] { FIGURE("merger.three.against", form: "size") } worse off than three
        [zero] no better off than three
       *[plus] { FIGURE("merger.three.against", form: "size") } better off
    }.
merger-three-limit = Both sums are the districts’ own: compare two and three only with each other.
merger-three-switch = Three, turned down
merger-three-named = A plan for three councils in Surrey, turned down in 2025,
merger-three-picture = Pounds saved by three councils less what they cost, added up year by year

## Whose debt

boundary-question = Whose debt will it be?
boundary-answer =
    { $state ->
        [rest] { $set ->
            [yes] With the debts as set here, West Surrey
           *[no] West Surrey
        } would start with { FIGURE("boundary.west-surrey.debt-per-head", form: "bare") } of its districts’ debt a head. Four of East Surrey’s five districts published none that we found. Tap a district, then the council it should go to.
        [empty] No district would be left in West Surrey.
        [spread] No district would be left in West Surrey.
       *[moved] { STATE("boundary.west-surrey.debt-per-head") ->
            [none] How much debt West Surrey would start with cannot be told.
           *[plus] West Surrey would start with { STATE("boundary.west-surrey.debt-unknown") ->
                [plus] at least { FIGURE("boundary.west-surrey.debt-per-head", form: "bare") }
               *[zero] { FIGURE("boundary.west-surrey.debt-per-head", form: "bare") }
            } of its districts’ debt a head; on the map as decided it is { BEFORE("boundary.west-surrey.debt-per-head", form: "bare") }.
        }
    }
boundary-limit = The county’s own £1.07bn is left out: how it will be divided was not found.
boundary-map = Map of Surrey’s eleven districts
boundary-bar-people = People, mid-2020
boundary-bar-debt-per-head = Districts’ debt a head
boundary-more-places = List of districts
boundary-more-sides = Debts, and each council
boundary-column-place = District
boundary-column-people = People
boundary-column-debt = Debt
boundary-column-tax = Its council tax, band D
boundary-column-system = Council
boundary-where = { $place } goes to
boundary-place = { $place }, in { $system }
boundary-fixed = { $place } stays.
boundary-none = not found
boundary-empty = none left
boundary-together = People, debt and council tax go with a district. Saving, cost and councillors are of the map as decided, and are not estimated again for another.
boundary-money = Debt is not a bill: some of it bought property. Set what is left of the three largest.
boundary-spoken =
    { STATE("boundary.west-surrey.debt-per-head") ->
        [none] How much debt West Surrey would start with cannot be told.
       *[plus] West Surrey would start with { FIGURE("boundary.west-surrey.debt-per-head", form: "bare") } a head.
    }
finding-cut-off =
    { $count ->
        [one] { $places } would be cut off from the rest of { $system }, with { $neighbours } beside it.
       *[other] { $places } would be cut off from the rest of { $system }, with { $neighbours } around it.
    }
finding-below-minimum =
    { $count ->
        [one] { $system } would have fewer than 500,000 people, the size
       *[other] { $system } would each have fewer than 500,000 people, the size
    } that { $by } asked for.
finding-merges = All of { $system } goes to { $into }: one council, which nobody priced.
finding-empty = No district is left in { $system }.
figure-boundary-people = People of all districts, mid-2020
figure-boundary-debt = Debt of the districts whose debt was found
figure-boundary-people-moved = People whose district moves
figure-boundary-debt-moved = Debt that moves
figure-boundary-system-people = People, mid-2020
figure-boundary-system-debt = Its districts’ debt
figure-boundary-system-debt-unknown = Districts whose debt was not found
figure-boundary-system-debt-per-head = Its districts’ debt a head
figure-boundary-system-tax-low = Lowest council tax found, band D
figure-boundary-system-tax-high = Highest council tax found, band D
figure-boundary-system-tax-unknown = Districts whose council tax was not found
figure-boundary-system-places = Districts
figure-boundary-system-pieces = Pieces on the map
figure-boundary-system-meets-500k = 500,000 people, or not
figure-boundary-system-councillors = Councillors, on the map as decided
figure-boundary-place-people = People of the district, mid-2020
figure-boundary-place-debt = Debt of the district
figure-boundary-place-debt-per-head = Debt of the district a head
figure-boundary-place-share-of-debt = Its share of its council’s districts’ debt
figure-boundary-place-tax = Its own part of the council tax, band D
take-boundary =
    { STATE("boundary.west-surrey.debt-per-head") ->
        [none] How much debt West Surrey would start with cannot be told
       *[plus] West Surrey would start with { FIGURE("boundary.west-surrey.debt-per-head", form: "bare") } of its districts’ debt a head
    }
embed-view-boundary = Whose debt

## Words of mergers, where a change of councils is none

merger-switch = Two councils or three
merger-covered = paid back
merger-spoken =
    { $state ->
        [never] It never pays for itself.
        [free] There is nothing to pay back.
        [soon] Paid back within a year.
       *[covered] Paid back after { FIGURE($merger, "payback-years") }.
    }
merger-more-elsewhere = Elsewhere
merger-elsewhere = Somerset had 48% of its saving after two years: part of the way, and a harsh measure. We found no audited outcome anywhere.
merger-not-even = Not even that would do: { $input } is as far as it goes.
merger-ring = Years until it is paid back: drag to see what { $input } that would take
merger-free = nothing to pay back
figure-merger-one-off-cost = The cost of setting up, once
figure-merger-saving = The saving a year, less new costs
figure-merger-against = How much better off two are than three
take-merger =
    { $state ->
        [never] { $named } never pays for itself
        [free] { $named } has no cost to pay back
       *[covered] { $named } pays for itself after { FIGURE($merger, "payback-years") }
    }
embed-view-merger = The change of councils

home-bodies = Who runs the councils’ services in { $place }:

## How we know

method-answer =
    Solid: somebody published it. Dashed, or dotted in years to come: we assumed it. Press an underlined number for its sum and source. { $whose ->
        [yours] Your assumptions, and ours for the rest,
       *[ours] Our assumptions,
    } mixed thousands of ways, { $ends ->
        [never] mostly never pay back
        [open] give { LOW($merger, "payback-years") } years to never
        [one] all held here, give one answer
       *[both] give { LOW($merger, "payback-years") } to { HIGH($merger, "payback-years") } until it is paid back
    }, the best and worst tenth left out: that tests our assumptions, not what will happen.

## What they said

claims-question = What they said

## Who was who

who-question = Twelve councils become two
who-picture = The county council since 1889, eleven districts since 1974, two councils from April 2027
who-limit = All twelve end on 31 March 2027, as planned.
who-more = Who was who, and when
who-county = The county
who-district = The districts
who-new-council = From April 2027
setup-county = a county council since 1889, eleven districts since 1974
setup-west-surrey = two councils, from 2027

## Sources and method

sources-title = Where the numbers come from
sources-method-how = The published saving a year, times the share that arrives, reached step by step over some years, less new costs that the plan left out. The cost is what was published for setting up, and how far above plan it comes. Added up year by year, the point where the sum passes nothing is when the change has paid for itself.
sources-method-out = Left out of the sum: the councils’ debts, which stand by themselves; the further savings forecast from later change, whose cost was not found; council tax; what a distracted year costs residents; and every benefit that is no saving. The districts’ sums are not estimated again for any other plan.
sources-method-span = The span comes from 10,000 runs in which whatever you have not set is drawn from the range that we think fair; the best and the worst tenth are left out. It tests our assumptions, not what happens.
sources-method-status = Reported: a source states it. Derived: worked out from reported figures. Assumed: ours. Many sources were read in copies or excerpts; each says so.
