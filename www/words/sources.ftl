# The page of sources, which is written at build time and has no script.

sources-description = Every source, assumption and published figure of the page, what conflicts, what was not found, and what was corrected.
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

# Where a frame without script leads.
view-all = The whole page
