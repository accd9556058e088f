# The dialog that hands out the code for an article: it comes with it.

embed-part = Part
embed-from = Begins with
embed-colours = Colours
embed-code = Code to paste
embed-copy = Copy the code
embed-copied = Copied. Paste it into the article as HTML; in WordPress, into a block “Custom HTML”.
embed-not-copied = This browser did not let us copy. The code is selected: copy it with Ctrl+C, on a Mac with ⌘C.
embed-height = About { $high } pixels high in a column of text, { $phone } on a phone.
embed-preview = Preview: { $title }
embed-from-nothing = Nothing set
embed-from-own = What I have set
embed-view-merger = The merger
embed-view-budget = The budget
embed-view-gap = The gap
embed-view-boundary = The boundary
embed-view-sums = The smaller sums
embed-view-claims = What they said
embed-view-who = Who was who
embed-view-all = The whole page
embed-theme-auto = The reader’s own
embed-theme-light = Light
embed-theme-dark = Dark
embed-form-loaded = Frame and script: keeps the height of its content, and nothing in the article moves.
embed-form-bare = Frame alone, where no script is allowed: its height is fixed.
embed-form-element = Element, for a page on the site that hosts these files: your own fonts and colours.
