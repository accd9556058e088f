# What the page of Bedfordshire, Luton and Milton Keynes says, and no other.

## The merger of 2021

merger-ccgs-kicker = Bedfordshire, Luton and Milton Keynes
merger-ccgs-question = Did our NHS merger pay?
merger-ccgs-answer =
    The three NHS groups that paid for our care became one in 2021. On { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions { $state ->
        [never] it would never cover its cost
        [free] there was no cost to cover
        [soon] it covers its cost within a year
        [late] it covers its cost only after { FIGURE("merger.ccgs.payback-years") }, beyond the { $horizon } shown
       *[covered] it covers its cost after { FIGURE("merger.ccgs.payback-years") }
    }; the next merger came after five years.
merger-ccgs-limit = We found no published saving. Running costs only: not patients’ care, nor what might have been saved without merging.
merger-ccgs-switch = Groups 2021
merger-ccgs-named = The merger of the three NHS groups of Bedfordshire, Luton and Milton Keynes in 2021
merger-ccgs-picture = Pounds saved by the merger of 2021 less what it cost, added up year by year
merger-ccgs-life-ccg = 2022: new board, same area
merger-ccgs-life-single-body = 2026: next merger
merger-ccgs-flip-within-life-single-body =
    { $side ->
        [below] Below { $value }, not before the next merger.
       *[above] Above { $value }, not before the next merger.
    }

## The merger of 2026

merger-boards-kicker = NHS Central East
merger-boards-question = Will our NHS merger pay?
merger-boards-answer =
    In April our NHS board merged with its neighbours into Central East. On { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions { $state ->
        [never] it will never cover its cost
        [free] there is no cost to cover
        [soon] it covers its cost within a year
        [late] it covers its cost only after { FIGURE("merger.boards.payback-years") }, beyond the { $horizon } shown
       *[covered] it covers its cost after { FIGURE("merger.boards.payback-years") }
    }. The last two set-ups lasted 15 months and under four years.
merger-boards-limit = We found no published saving. Running costs only: not patients’ care, nor what might have been saved without merging.
merger-boards-switch = Boards 2026
merger-boards-named = The merger of NHS boards into Central East in 2026
merger-boards-picture = Pounds saved by the merger of 2026 less what it cost, added up year by year

## The hospitals’ merger of 2020

merger-hospitals-kicker = Bedford and Luton
merger-hospitals-question = Did the hospitals’ merger pay?
merger-hospitals-answer =
    Bedford’s and Luton’s hospitals became one trust in 2020; we found no published cost. If it came to { FIGURE("merger.hospitals.one-off-cost") }, on { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions { $state ->
        [never] it is never covered
        [free] there is nothing to cover
        [soon] it is covered within a year
        [late] it is covered only after { FIGURE("merger.hospitals.payback-years") }, beyond the { $horizon } shown
       *[covered] it is covered after { FIGURE("merger.hospitals.payback-years") }
    }.
merger-hospitals-limit = Reports of the plan differ: £12m saved over five years, or £12m a year by the fifth. What came of it was not found.
merger-hospitals-switch = Hospitals 2020
merger-hospitals-named = The merger of Bedford’s and Luton’s hospitals in 2020
merger-hospitals-picture = Pounds saved by the hospitals’ merger of 2020 less what it cost, added up year by year

## Where Milton Keynes belongs

boundary-question = Which NHS area for Milton Keynes?
boundary-answer =
    { $state ->
        [rest] In 2018 the NHS asked whether it should move to Buckinghamshire and Oxfordshire; a letter in 2019 advised against. Its area had { FIGURE("boundary.blmk.residents-2024") } in 2024. Tap Milton Keynes, then where it should go.
        [empty] No part of Beds, Luton and Milton Keynes is left on its own: { FIGURE("boundary", $into, "residents-2024") } (2024) live in { $area }.
        [spread] Nothing is left of Beds, Luton and Milton Keynes as one area: its places are in different ones.
        [less] What is left of the area would have { FIGURE("boundary.blmk.residents-2024") }, counted in 2024; before, it had { BEFORE("boundary.blmk.residents-2024") }.
        [more] The area would have { FIGURE("boundary.blmk.residents-2024") }, counted in 2024, instead of { BEFORE("boundary.blmk.residents-2024") }.
       *[same] Beds, Luton and Milton Keynes keep their { FIGURE("boundary.blmk.residents-2024") }, counted in 2024.
    }
boundary-limit =
    { $scene ->
        [central-east] The map since April 2026.
       *[other] { $state ->
            [rest] The map until March 2026. Since then all four are in Central East.
           *[moved] A what-if, on the map until March 2026. Since then all four are in Central East.
        }
    }
boundary-map = Map of the areas around Milton Keynes
boundary-bar-home-share = Treated in own area
boundary-more-places = List of places
boundary-more-sides = Both sides
boundary-more-flows = Where patients go
boundary-column-place = Place
boundary-column-residents = People, mid-2019
boundary-column-system = NHS area
boundary-where = { $place } goes to
boundary-place = { $place }, in { $system }
boundary-fixed = { $place } stays: most of its area is off this map.
boundary-none = cannot be told
boundary-empty = none left
boundary-together = People and money move; none are made. What one area is left with in fixed running costs the others are spared.
boundary-money =
    { STATE("boundary.residents-moved") ->
        [zero] What a move would cost is assumed: no source prices one.
       *[plus] Moving would cost { FIGURE("boundary.one-off-cost") } once, for { FIGURE("boundary.residents-moved") } who change area. No source prices a move: all of it is assumed.
    }
boundary-spoken = Moving would cost { FIGURE("boundary.one-off-cost") } once.
boundary-trusts-of = trusts in { $place }
finding-cut-off =
    { $count ->
        [one] { $places } would be cut off from the rest of { $system }: the only neighbour is { $neighbours }.
       *[other] { $places } would be cut off from the rest of { $system }, between { $neighbours }.
    }
finding-below-minimum =
    { $count ->
        [one] { $system } would have fewer than a million people in 2024; at least
       *[other] { $system } would each have fewer than a million people in 2024; at least
    } a million lives was { $by }.
finding-merges =
    All of { $system } goes over into { $into }: a merger and not a move, so no cost of moving is counted. { $to ->
        [central-east] What it costs and saves is the sum of the merger of 2026.
       *[other] { "" }
    }
finding-split-trust = { $trust } has hospitals in { $places }, which would be in different areas: how many are treated at home cannot be told.
finding-empty = No place is left in { $system }.

## The partnership’s budgets

budget-question = 2018–20: £22.3m for a partnership
budget-answer =
    { $state ->
        [none] With no budget at all there is nothing to weigh.
       *[some] { $more ->
            [0] { $set ->
                [yes] With the budgets as set here, our hospitals, councils and NHS groups would have shared { FIGURE("ics.total") } over two years,
               *[no] Before the merger our hospitals, councils and NHS groups shared a budget: { FIGURE("ics.total") } over two years,
            }
            [1] With one more year like its two, the budget that our hospitals, councils and NHS groups shared would have come to { FIGURE("ics.total") },
           *[other] With { $more } more years like its two, the budget that our hospitals, councils and NHS groups shared would have come to { FIGURE("ics.total") },
        } { FIGURE("ics.per-resident", form: "bare") } for each of us. We found no breakdown.
    }
budget-spoken = { FIGURE("ics.total") } in all.
budget-picture = The budget of each year
budget-yard = The merger is a separate thing. This would pay { FIGURE("ics.nurse-years", form: "bare") } nurses for a year, at starting pay. The first budget was { FIGURE("ics.share-of-allocation") } of the area’s target funding for care.
budget-more-beside = How big is that beside the merger of 2021?
budget-more-budgets = The yearly budgets
budget-more-repay = What would repay it?
budget-for-size = { FIGURE("ics.total") }, for size only
budget-beside =
    { FIGURE("ics.total") }, for size only. { $state ->
        [never] The merger of 2021 would never be that far ahead.
       *[some] The merger of 2021 would be that far ahead after { FIGURE("merger.ccgs.years-to-cover-ics") }.
    } It did not pay for the partnership. { $counted ->
        [no] { "" }
       *[yes] It is ahead by as much after the years shown in { $runs } of 100 runs of our assumptions: a count of our assumptions, not the odds.
    }
budget-repay = { FIGURE("ics.saving-to-repay") } saved each year would match it over the years shown, { FIGURE("ics.saving-to-repay-share") } of what the three groups had to run themselves; { FIGURE("ics.saving-to-repay-discounted") } if later pounds count for less. At 2024/25 prices it comes to { FIGURE("ics.total-2024-25-prices") }. It would pay for { FIGURE("ics.gp-consultations", form: "bare") } visits to a GP.

## The warning of 2014

gap-question = 2014: the £100m warning
gap-answer =
    { $state ->
        [rest] A review said two hospitals and two NHS groups, £21m short, would be { FIGURE("deficit.final", form: "size") } short by 2018/19 if nothing changed. How much would they have had to save? Pull the line down.
        [none] Nothing would be short in 2018/19 if nothing changed.
        [even] The two hospitals and two NHS groups would have just broken even by 2018/19: it would have taken { FIGURE("deficit.needed-saving") } saved.
        [over] The two hospitals and two NHS groups would have had { FIGURE("deficit.final", form: "size") } over in 2018/19. { FIGURE("deficit.needed-saving") } would have been enough.
       *[short] The two hospitals and two NHS groups would still have been { FIGURE("deficit.final", form: "size") } short in 2018/19. { STATE("deficit.needed-saving") ->
            [none] No saving would have been enough: none of it is kept.
           *[plus] To break even would have taken { FIGURE("deficit.needed-saving") } saved.
        }
    }
gap-spoken =
    { $state ->
        [none] Saving { $saved } a year: nothing short in 2018/19.
        [even] Saving { $saved } a year: nothing short in 2018/19.
        [over] Saving { $saved } a year: { FIGURE("deficit.final", form: "size") } over in 2018/19.
       *[short] Saving { $saved } a year: { FIGURE("deficit.final", form: "size") } still short in 2018/19.
    }
gap-picture = How short of money two hospitals and two NHS groups would be, year by year
gap-pull = Saved a year: pull the line down
gap-short = short
gap-over = over
gap-first = 2013/14: £21m
gap-last = 2018/19
gap-happened = 2014/15, what|happened: two|of the four|alone, £55m
gap-more-levers = Four ways to save
gap-more-became = What became of it
gap-more-warning = Change the warning
gap-levers = The four ways that the report named. It put a figure on none, so all begin at nothing.
gap-became = Two of the four bodies alone were £55.4m short in 2014/15, when our line for all four has £28.7m: the report gave only its ends, and the line between is ours. One NHS group that had believed it had a small surplus was found £12.7m short for 2013/14, and £43.2m in all a year later.
gap-mark-outturn = { $label }, { $year }{ $remarked ->
        [no] { "" }
       *[yes] , { $remark }
    }: short by
gap-mark-forecast = { $label }, forecast for { $year }, { $remark }: short by
gap-needed =
    { STATE("deficit.needed-saving") ->
        [none] No saving would have been enough: none of it is kept.
       *[plus] To break even by 2018/19 would have taken { FIGURE("deficit.needed-saving") }: { FIGURE("deficit.needed-share-of-spending") } of what the two groups said in January 2014 that they would spend. The NHS asked 4 per cent of its hospitals each year; of that spending it would be { FIGURE("deficit.four-per-cent") }.
    }

## Smaller bills

sums-question = Two smaller bills
sums-post = { $post ->
        [yours] A part-time chair at your figures: about { FIGURE("chair.day-rate") }.
       *[ours] A part-time chair, planned in 2020: £40,000 for a day and a half a week, about { FIGURE("chair.day-rate") }.
    }
sums-review = { $review ->
        [yours] A review at your figures: to cover it, losses would have to fall by { FIGURE("review.break-even-cut") }.
       *[ours] A review in 2014: planned at £3.2m, £4.5m by 2016. Losses of £23m a year had to fall by { FIGURE("review.break-even-cut") } for a year to cover the first sum, by 20% to cover the second.
    }
sums-post-spoken = About { FIGURE("chair.day-rate") }.
sums-review-spoken = Losses would have to fall by { FIGURE("review.break-even-cut") }.
sums-more-post = Change the chair
sums-more-review = Change the review
sums-more-spend = Spending per head
sums-post-more = Full time that would be { FIGURE("chair.full-time") }, { FIGURE("chair.times-median-pay") } the pay in the middle of all full-time jobs in 2020.
sums-spend = In January 2014 Bedfordshire’s NHS group said it would spend { FIGURE("spend.bedfordshire-per-head") } on those it counted, Milton Keynes’s { FIGURE("spend.milton-keynes-per-head") }: { FIGURE("spend.gap-per-head") } more in Bedfordshire. By residents the gap is { FIGURE("spend.gap-per-head-ons") }, for the two count heads differently.

## What they said

claims-question = What they said

## Who was who

who-question = Four set-ups in 13 years
who-picture = Three groups for eight years, one group for fifteen months, a board for three and three quarter years, and Central East since April 2026
who-limit = In 2022 a law made boards of all such groups in England.
who-more = Who was who, and when
who-commissioner = Who plans and buys care
who-partnership = Who worked together
who-provider = Who runs the hospitals
who-regulator = Who oversees
who-council = Councils
setup-bedfordshire-ccg = three groups, 8 years
setup-blmk-ccg = one group, 15 months
setup-blmk-icb = a board, 3¾ years
setup-central-east-icb = Central East, since April

## Sources and method

sources-title = Where the numbers come from
sources-method-how = The saving of a merger is what the bodies do separately, less what one of them would still do, of what running them costs; part of it arrives, step by step over some years. The cost is money for redundancies, moving and new systems, and working time that no budget pays for. Added up year by year, the point where the sum passes nothing is when the cost is covered.
sources-method-out = Left out: what would have been saved without a merger (executives were shared from November 2018, and a fifth of the money was being taken from every group anyway); pensions, pay protection, people hired again; inflation; what a distracted year costs patients; and every benefit that is no running cost, which the case for integrated care mainly was.
sources-method-span = The span comes from 10,000 runs in which whatever you have not set is drawn from the range that we think fair; the best and the worst tenth are left out. It tests our assumptions, not what happened.
sources-method-status = Reported: a source states it. Derived: worked out from reported figures. Assumed: ours. A budget is not what was spent, a target is not cash, and residents are not patients.

## Sentences to quote

take-budget = The budgets of the partnership of hospitals, councils and NHS groups come to { FIGURE("ics.total") }
take-gap =
    { STATE("deficit.final") ->
        [zero] The two hospitals and two NHS groups of the review of 2014 would have nothing short in 2018/19
        [minus] The two hospitals and two NHS groups of the review of 2014 would have { FIGURE("deficit.final", form: "size") } over in 2018/19
       *[plus] The two hospitals and two NHS groups of the review of 2014 would be { FIGURE("deficit.final", form: "size") } short in 2018/19
    }
take-boundary =
    { STATE("boundary.blmk.places") ->
        [zero] Nothing is left of Beds, Luton and Milton Keynes as one NHS area
       *[plus] { $moved ->
            [yes] What is left of the area of Beds, Luton and Milton Keynes would have
           *[no] The NHS area of Beds, Luton and Milton Keynes had
        } { FIGURE("boundary.blmk.residents-2024") }, counted in 2024
    }

## Titles for search engines and previews

page-description = Drag the budget, merger and boundary what-ifs on ten years of reorganising the NHS in Bedfordshire, Luton and Milton Keynes, and see what follows, from figures that each say where they come from.
claims-description = What was said of joining up the NHS in Bedfordshire, Luton and Milton Keynes, in its own words, and what of it can be tested.
who-description = The bodies of the NHS in Bedfordshire, Luton and Milton Keynes since 2013, and what became of each.

## Figures that only this page has

figure-ics-total = All budgets added up
figure-ics-per-resident = The budgets for each resident
figure-ics-share-of-allocation = The first budget as a share of target funding
figure-ics-total-2024-25-prices = The budgets at 2024/25 prices
figure-ics-saving-to-repay = The yearly saving that matches the budgets
figure-ics-saving-to-repay-share = That saving as a share of running costs
figure-ics-saving-to-repay-discounted = The yearly saving that matches the budgets, if later pounds count for less
figure-ics-nurse-years = Nurses for a year, at basic starting pay
figure-ics-gp-consultations = Visits to a GP
figure-chair-day-rate = Pay for a day
figure-chair-full-time = That pay at full time
figure-chair-times-median-pay = That pay beside the middle of all full-time pay
figure-chair-share-of-ics = That pay as a share of the budget
figure-deficit-final = Short at the end
figure-deficit-cumulative = Short in all years together
figure-deficit-cumulative-do-nothing = Short in all years together if nothing changes
figure-deficit-annual-growth = Growth a year if nothing changes
    .none = From nothing, or to nothing, no yearly growth leads.
figure-deficit-balanced-in = The first year with nothing short
    .none = Something is short in every year.
figure-deficit-needed-saving = The yearly saving that it takes to break even
    .none = Nothing saved would be kept, so no saving is enough.
figure-deficit-needed-share-of-spending = That saving as a share of planned spending
    .none = Nothing saved would be kept, so no saving is enough.
figure-deficit-needed-share-of-target = That saving as a share of target funding
    .none = Nothing saved would be kept, so no saving is enough.
figure-deficit-four-per-cent = The tariff’s yearly saving on that spending
figure-review-share-of-losses = The review as a share of a year’s losses
figure-review-days-of-losses = Days of losses that the review cost
figure-review-break-even-cut = The fall in losses that covers the review
figure-review-per-head = The review for each head
figure-spend-gap-per-head = The gap by the bodies’ own count
figure-spend-gap-per-head-ons = The gap by counted residents
figure-spend-milton-keynes-per-head = Milton Keynes, a head
figure-spend-bedfordshire-per-head = Bedfordshire, a head
figure-merger-years-to-cover-ics = Years until it is ahead by as much as the budgets
    .none = At these settings it is not that far ahead within 50 years.
figure-merger-life-ccg = How long the merged group lasted
figure-merger-life-single-body = How long there was one body for the area
figure-boundary-people = Registered people of all areas
figure-boundary-residents = Residents of all areas, mid-2019
figure-boundary-residents-2024 = Residents of all areas, mid-2024
figure-boundary-allocation = Target funding of all areas, 2018/19
figure-boundary-overhead-shift = Fixed running costs that all areas take on
figure-boundary-residents-moved = Residents who change area
figure-boundary-residents-2024-moved = Residents who change area, counted in 2024
figure-boundary-people-moved = Registered people who change area
figure-boundary-allocation-moved = Target funding that changes area
figure-boundary-one-off-cost = What the moves cost once
figure-boundary-system-people = Registered people, 2018/19
figure-boundary-system-residents = Residents, mid-2019
figure-boundary-system-residents-2024 = Residents, mid-2024
figure-boundary-system-allocation = Target funding, 2018/19
figure-boundary-system-per-head = Target funding a head
figure-boundary-system-need-index = Target funding a head beside England’s
figure-boundary-system-places = Places
figure-boundary-system-pieces = Pieces on the map
figure-boundary-system-meets-million = Enough residents, or not
    .none = The least number was not meant for this area, or only part of it is on this map.
figure-boundary-system-home-share = Treated in its own hospitals
    .none = A trust has hospitals in two areas, or where patients go was not found.
figure-boundary-system-overhead-shift = Fixed running costs left by moves
figure-boundary-place-people = Registered people of the place
figure-boundary-place-residents = Residents of the place, mid-2019
figure-boundary-place-residents-2024 = Residents of the place, mid-2024
figure-boundary-place-allocation = Target funding of the place
figure-boundary-place-per-head = Its target funding a head
figure-boundary-place-share-of-allocation = Its share of its area’s target funding
figure-boundary-place-home-share = Treated in its area’s own hospitals
    .none = A trust has hospitals in two areas, or where patients go was not found.
step-restated-budget = the budget of { $year } at later prices
step-do-nothing-in = short in { $year } if nothing changes
step-remaining-in = short in { $year }
step-saved-in = saved in { $year }
step-kept-of-a-pound = what is kept of each pound saved
step-years-of-ramp-by = how far the savings have come by { $year }
step-residents-of-place = residents of { $place }, mid-2019
step-residents-2024-of-place = residents of { $place }, mid-2024
step-people-of-place = registered people, { $place }
step-allocation-of-place = target funding, { $place }
table-gap = Short of money, year by year
table-nothing = If nothing changes
table-left = Left
home-bodies = Who has planned and bought care for { $place }:
