# What the page of Bedfordshire, Luton and Milton Keynes says, and no other.

## The merger of 2021

merger-ccgs-kicker = Bedfordshire, Luton and Milton Keynes
merger-ccgs-question = Did our NHS merger pay?
merger-ccgs-answer =
    The three NHS groups that pay for our care became one in 2021. On { $whose ->
        [yours] your
       *[ours] our
    } assumptions { $state ->
        [never] it would never cover its cost
        [free] there was no cost to cover
        [soon] it covers its cost within a year
        [late] it covers its cost only after { FIGURE("merger.ccgs.payback-years") }, beyond the { $horizon } shown
       *[covered] it covers its cost after { FIGURE("merger.ccgs.payback-years") }
    }; the next merger came after five.
merger-ccgs-limit = We found no published saving. Running costs only: not patients’ care, nor what might have been saved without merging.
merger-ccgs-switch = 2021: three into one
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
       *[ours] our
    } assumptions { $state ->
        [never] it will never cover its cost
        [free] there is no cost to cover
        [soon] it covers its cost within a year
        [late] it covers its cost only after { FIGURE("merger.boards.payback-years") }, beyond the { $horizon } shown
       *[covered] it covers its cost after { FIGURE("merger.boards.payback-years") }
    }. The last two set-ups lasted 15 months and under four years.
merger-boards-limit = We found no published saving. Running costs only: not patients’ care, nor what might have been saved without merging.
merger-boards-switch = 2026: Central East
merger-boards-picture = Pounds saved by the merger of 2026 less what it cost, added up year by year
