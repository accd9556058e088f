# The words that only this page says. { FIGURE("…") } prints a number that a press explains; what stands
# before -> chooses a wording. The merger's messages are named after it: merger-libraries-….

page-description = Two libraries become one. Drag what that would save and cost, and see when it has paid for itself.
claims-description = What was said of the two libraries, and what of it can be tested.
who-description = The libraries of the town, and what becomes of each.
sources-title = Where the numbers come from

## The merger

merger-libraries-kicker = The town’s libraries
merger-libraries-question = Will one library cost less than two?
merger-libraries-answer =
    Two libraries become one in 2027. On { $whose ->
        [yours] your
        [these] these
       *[ours] our
    } assumptions the move { $state ->
        [never] never pays for itself
        [free] costs nothing
        [soon] pays for itself within a year
        [late] pays for itself only after { FIGURE("merger.libraries.payback-years") }, beyond the { $horizon } shown
       *[covered] pays for itself after { FIGURE("merger.libraries.payback-years") }
    }.
merger-libraries-limit = Money only: not what a second library is worth to who lives near it.
merger-libraries-picture = Money saved by one library less what the move cost, added up year by year

## The programme

budget-question = What did planning it cost?
budget-answer =
    { $state ->
        [none] Nothing was budgeted.
       *[some] The council budgeted { FIGURE("ics.total") } for planning the move.
    }
budget-picture = The budgets of all years, side by side
budget-spoken = { FIGURE("ics.total") } in all.
budget-yard = { FIGURE("ics.per-resident") }, or a librarian for { FIGURE("ics.librarian-years") }.
budget-more-budgets = Budgets of each year
figure-ics-total = All budgets added up
figure-ics-per-resident = Budgets for each resident
figure-ics-librarian-years = What a librarian could be paid for, in years
figure-ics-saving-to-repay = The saving a year that would match the budgets
figure-ics-saving-to-repay-discounted = The same, if later money counts for less
take-budget = Planning the move was budgeted at { FIGURE("ics.total") }

## Who was who: setup- and the body's id names it on the page, who- and a kind heads its list

who-question = Two libraries become one
who-picture = Two libraries from 1975 until the end of 2026, and one from 2027, as planned
who-limit = The council decided it in 2025.
who-more = Who was who, and when
who-library = Libraries
setup-two-libraries = two libraries
setup-one-library = one library, from 2027

## Claims and method

claims-question = What was said
method-answer = Solid: somebody published it. Dashed, or dotted in years to come: we assumed it. Press an underlined number for its sum and source.
sources-method-how = The planned saving, times the share that arrives, less new costs; the planned cost, and how far above plan it comes. Added up year by year, the move has paid for itself where the sum passes nothing.
sources-method-out = Left out: what a library is worth.
sources-method-span = The span comes from 10,000 runs in which whatever you have not set is drawn from the range that we think fair.
sources-method-status = Reported: a source states it. Derived: worked out from reported figures. Assumed: ours.
