# Badges for retold facts.

badge-older-reprint = Later reprint of an older text
badge-stock-as-sales = Open cases, not sales

# How far a value can be trusted.

confidence-high = high confidence
confidence-medium = medium confidence
confidence-low = low confidence

# Words on the screen.

label-sources = Sources
label-source = Source
label-page = On the site
label-as-printed = In the source’s words
label-quantity = Quantity
label-amount = Amount
label-date = Date
label-period = Period
label-stage = Stage
label-statement = Statement
label-value-kind = What it measures
label-system = System
label-systems = Systems
label-equipment = Type of equipment
label-title = Title
label-funding = Funding
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
collection-count = { $collection } ({ $count })
no-result = No result
did-you-mean = Did you mean { $suggestions }?

# How an answer says where a thing comes from. `$source` is a source's name, `$date` a day in words.

citation-original = { $source }, “{ $title }”
citation-translation = { $source }, translation of { $original }
citation-reprint = { $source }, reprint of { $original }
as-stated-in = Source: { $source }
time-and-source = { $time } · { $source }
place-paragraph = { $source }, paragraph { NUMBER($paragraph) }
place-page = { $source }, page { NUMBER($page) }
divergence-line = “{ $printed }” means { $reading } ({ $reason }). { $note }
conflict-title = Sources disagree: { $title }.
conflict-reading = { $says } · { $source }

# A record in one line. `$count` is a counted noun, `$system` a name with its designation.

item-line = { $count ->
   *[other] { $figure } { $system } { $things }
}
label-designation = Designation
stage-meaning = { $stage }: { $meaning }
stage-means-claimed = reported by the press or in an informal notice; no formal notification to Congress is recorded.
stage-means-notified = Congress was told of a possible sale or grant; any amount is a ceiling, not a price.
stage-means-listed = the State Department lists it among prior sales; no contract is recorded.
stage-means-authorised = a transfer or export was approved; that does not mean it was shipped.
stage-means-contracted = a contract was signed; that does not mean it was delivered.
stage-means-delivered = received, according to the source.
stage-means-cancelled = the deal was cancelled.
no-later-stage = No later step on record.
field-claim = Statement
field-points = Point
field-detail = { $field }, { $detail }

# Overview and programmes.

overview-deals = Deals on record, by stage
unlike-amounts-title = No grand total
unlike-amounts = These amounts measure different things: open sales cases, surplus equipment, licences, assistance. They are not added.
overview-lead = { $amount }: value of the open US Foreign Military Sales (FMS) cases with Morocco on { $date }; not sales, and not money paid.
overview-unlike = The other figures measure different things and are never added.
overview-lead-none = On record: { $count } of US and Moroccan security cooperation.
overview-since = Since then, not in that figure:
overview-programme = { $programme }:
fms-nothing = No recorded deal fits this filter. Fewer conditions may show more.
totals-title = Sums, like with like
total-line = { $kind }, over { $deals }: { $amount }
totals-unlike = These sums measure different things and are not added to each other.
life-step = { $stage }: { $item }
quantities-explained = Each number belongs to its own stage or deal: a notification gives a maximum, a contract what was signed, a delivery what arrived. They are not added.
option-year = A year, such as 2019
    .name = year
option-stage = Only deals at this stage
    .name = stage
option-system = Only deals with this system
    .name = system
overview-title = United States and Morocco: security cooperation
programme-lead-eda = { $amount }: value of the surplus US equipment (EDA) that Morocco received { $time }, according to the State Department ({ $date }).
programme-caveat-eda = That is a valuation, not a price, and its basis is not stated.
programme-lead-dcs = { $amount }: defence exports to Morocco authorised through Direct Commercial Sales (DCS) { $time }, according to the State Department ({ $date }).
programme-caveat-dcs = An authorisation does not show that anything was shipped.
programme-lead-fmf = { $amount }: Foreign Military Financing (FMF) for Morocco { $time }, according to the State Department ({ $date }).
programme-caveat-fmf = It does not say whether that was requested, appropriated or paid out.
programme-lead-imet = { $amount }: International Military Education and Training (IMET) for Morocco { $time }, according to the State Department ({ $date }).
programme-caveat-imet = It does not say whether that was requested, appropriated or paid out.
programme-lead-cwd = { $amount }: assistance to Morocco for demining and conventional weapons destruction { $time }, according to the State Department ({ $date }).
programme-caveat-cwd = It does not say whether that was requested, appropriated or paid out.
programme-share = { $part } of { $whole }, that is { $percent }
programme-lead-records = { $name }: { $count }, and no overall figure from the State Department.
programme-year-lead = { $programme }, { $year }: { $values }.
programme-year-none = { $programme }: no figure for { $year } is on record; that does not mean zero.
series-adjustment = a downward adjustment of { $amount }
series-sum = Sum, { $years }: { $value }.
series-sum-gaps = No figure for { $gaps }.
conflict-readings = { $title }. { $readings }
demining-other-years = all the other years together
column-country = Country
column-code = Code
timeline-nothing = A longer period, or no topic, may show more.

# One deal in full.

label-authority = Authority
label-transmittal = Transmittal number
label-department = US military department
label-covers = What it covers
label-programme = Programme
label-contractors = Principal contractors
label-confidence = Confidence
label-claim-status = What other sources say
trust-reason = { $what }. { $reason }
item-firm = { NUMBER($firm) } firm and { NUMBER($option) } on option
item-mde = major defense equipment (MDE)
item-not-mde = not major defense equipment (non-MDE)
accompanying-title = Accessories and support
accompanying-counted = { $name }: { $count }
life-earlier = Before this deal
life-around = At about the same time; which came first is not known
life-later = After this deal
linked-to-part-of = Record that includes this deal
linked-from-part-of = Part of this deal
linked-to-details = Record that this deal details
linked-from-details = Record that details this deal
linked-to-see-also = See also
linked-from-see-also = See also

# Series by year. `$years` are years already put into words, except where they are counted.

series-legend-title = How to read the table
series-legend = “—” means no record for that year, not zero.
series-title = By year: { $name }
series-span = { $years ->
    [one] From { $first } to { $last }: { $years } year on record.
   *[other] From { $first } to { $last }: { $years } years on record.
}
series-gaps = No data for { $years }; that does not mean zero.
years-run = { $from } to { $to }
series-total = Sum of the years on record: { $amount }, { $kind }. It excludes years with no data.
series-no-total = No total of these years
series-unlike = The amounts are not comparable, so they are not added: { $kinds }.
series-overlap = Some of these amounts cover the same months, so adding them would count money twice.
series-no-one-amount = Sources differ about one of these years, so it has no single amount to add.
series-disputed = sources differ ({ $amounts })
column-year = Year
not-stated = not stated
other-facts = What else the sources say
assistance-totals = An amount for several years is given separately and is not the sum of the rows.
assistance-no-years = No amount for a single year is on record.
assistance-lead = US assistance to Morocco by year, { $span }: { $count } with a figure, programme by programme.
assistance-lead-programme = { $name }: { $count } with a figure on record, { $span }.
assistance-lead-none = { $name }: no figure for a single year of this period is on record.
assistance-kinds = Requested, estimated, appropriated and actual amounts are different things and are not added.
assistance-programme = { $name }:
assistance-latest = { $year }, { $value }
assistance-newest = The newest, { $year }: { $value }.
exercises-chart = Participants by edition
exercises-cancelled = Cancelled: { $years }.
exercises-planned = Planned: { $years }.
exercises-uncounted = The total number of participants is not on record for { $years }.
exercises-lead = Latest edition held: { $title }, { $time }.
exercises-lead-counted = Latest edition held: { $title }, { $time }, with { $people }.
exercises-lead-planned = Next: { $title }, { $time }.
exercises-lead-passed = { $title }, { $time }: its dates have passed, and no report of it is on record.
exercises-lead-cancelled = Cancelled: { $years }.
exercises-lead-none = No exercise is on record.
exercise-lead-named = { $title }, { $time }.
exercises-none = No edition is on record for { $year }. That does not mean there was none.
exercise-lead = { $title }, { $time }: { $outcome }.
exercise-lead-counted = { $title }, { $time }: { $outcome }, with { $people }.
point-label = { $label }:
partnerships-lead = { $count } of designations, memberships, memoranda and training ties, newest first.
partnerships-lead-none = No designation, membership or memorandum is on record.
onthisday-lead = { $day }: { $count } on this day.
onthisday-none = Nothing on record falls on { $day }.
onthisday-nearest = The nearest days: { $days }.
whatsnew-lead = Version { $version }: { $changes }.
whatsnew-lead-dated = Version { $version } ({ $date }): { $changes }.
whatsnew-lead-first = Version { $version } is the first: { $records }, { $systems } and { $sources }. No earlier version exists to compare it with.
whatsnew-holding = { $collection }:
whatsnew-change = { $heading }, { $collection }:
counted-added = { $n ->
    [one] { $n } record added
   *[other] { $n } records added
}
counted-changed = { $n ->
    [one] { $n } record changed
   *[other] { $n } records changed
}
counted-reworded = { $n ->
    [one] { $n } record reworded
   *[other] { $n } records reworded
}
counted-renamed = { $n ->
    [one] { $n } record renamed
   *[other] { $n } records renamed
}
counted-removed = { $n ->
    [one] { $n } record removed
   *[other] { $n } records removed
}
rumours-lead = { $count } in the press, with no formal notification.
rumours-rule = As of { $day }, no formal notification, contract or delivery of them is on record.
rumours-none = No rumour is on record.
rumour-denied = Denied or doubted: { $by }
command-rumours = What is reported without a notice, contract or delivery
    .title = Rumours
    .name = rumours
help-ask-rumours = What is only rumoured?
column-exercise = Exercise
label-outcome = Status
label-edition = Edition number
label-participants = Participants
participants-planned = { $count } (planned)
label-countries = Countries
peacekeeping-counts = Counts by date
peacekeeping-chart = Moroccan peacekeepers by date
peacekeeping-chart-note = Each count has its own source and method; a count of one mission alone is not charted.
peacekeeping-ranks = Morocco’s rank, by source
peacekeeping-undated-title = A count without a date
peacekeeping-undated = The source gives the countries but no day, so this count has no place in the series by date.
peacekeeping-lead = { $people } from Morocco in United Nations peacekeeping, { $time }: the latest dated count on record.
peacekeeping-lead-ranks = Its rank differs by source and date: { $ranks }.
peacekeeping-lead-none = No dated count of Moroccan peacekeepers is on record.
peacekeeping-undated-point = Without a date:
column-people = People
column-rank = Rank

# What a release changed, where sources disagree, two things side by side.

conflicts-none = { $topic }: no conflict between sources is recorded.
news-new = New on record: { $title }.
news-stage = { $title }: now { $to }, before that { $from }.
news-printed-again = Not new: { $title } prints again a deal already on record.
news-printed-again-since = Not new: { $title } prints again a deal already notified ({ $date }).
news-completed = More is known: { $title }.
news-corrected = Corrected: { $title }.
news-withdrawn = Withdrawn from the record: { $title }.
news-denied = A rumour is denied: { $title }.
news-digest = Changes on record: { $count }.
news-none = Nothing new is on record.
news-field = { $field }:
news-value = { $after }, before that { $before }
news-no-value = not on record
news-more = More changes: { $count }; /whatsnew lists them.
news-why = You follow: { $topics }.
news-topic-everything = everything
news-topic-corrections = corrections
news-topic-rumours = rumours

whatsnew-nothing = No record changed in this release.
change-added = Added
change-changed = Changed
change-reworded = Reworded
change-renamed = Renamed
change-removed = Removed
change-fields = What differs: { $fields }
change-formerly = Former ID: { $id }
change-texts = Texts
change-links = Links to other records
change-differences = Differences between sources
change-other = Other details
column-collection = Kind of record
compare-years = Calendar years, by start date. Figures for US fiscal years are in neither.
compare-unlike = Amounts of unlike kinds are not added or compared: a ceiling is an estimate, a contract value was agreed, and figures for overlapping periods would be counted twice.
compare-none = none on record
compare-stages = Stages on record
compare-dated = { $what } ({ $time })
compare-amounts = { $stage }, { $kind }
compare-figures = Figure, { $kind }
compare-sum = { $stage }, { $kind }, sum
compare-sum-over = { $amount } over { $deals }
compare-sum-without = { $amount } over { $deals }, not counting { $left } whose amount covers more or lies within another
compare-shared = { $amount } with other equipment or customers
compare-no-sum-shared = not added, because the amounts cover other equipment or customers too
compare-no-sum-bounds = not added, because the amounts are not bounded in the same way
column-compared = Compared

# Sources, citations, about.

explain-own-words = This explanation is in the project’s own words; its figures are in the records, with their sources.
cite-plain = Plain
about-lead = Version { $version } of a sourced record of security cooperation: { $records } from { $sources }, last consulted on { $day }.
about-lead-rule = Each value names its source; where sources differ, every version is shown.
about-sheet = Main document:
about-code-licence = Licence of the code:
about-data-licence = Licence of the data:
about-licence-note = The licences cover this project’s own code and wording. The sources keep their own rights; only short fragments of them are quoted.
about-absent-title = What is not here, and why
about-absent-unseen-notices = Notices to Congress rest mostly on press that quotes them; the agencies’ own pages could not be consulted.
about-absent-deliveries = What is not recorded may still have happened: a notice with no later record is no proof that nothing followed.
about-absent-prices = Prices paid are rarely stated by a source; a ceiling is never a price.
about-absent-original-page = The State Department’s own page could not be consulted; it is known through reprints and translations.
about-absent-closed-data = Datasets whose licence forbids republication were left out.
about-absent-opinion = It passes no judgement on motives, rivals or merits.

# Privacy and terms.

privacy-lead = Nothing is kept here about those who ask.
privacy-lead-questions = A question is read to answer it; no log has its text or its author.
privacy-counted = Counted without names: how often each command is used, and how each answer ends
privacy-platform = The platform keeps its messages itself, by its own rules.
privacy-long-text = A text too long to be quoted stays in memory for an hour at most, for the buttons of its answer.
privacy-terms = Terms:
privacy-terms-sources = answers quote published sources and come without warranty; check the source before you rely on one
privacy-terms-free = Use is free. The code is under MIT, the data under CC0 1.0.
privacy-contact = Contact of the host:
privacy-no-contact = The host of this service has named no contact.

# Help.

help-fiscal-year = A US fiscal year is named after the year it ends in: FY2022 runs from 1 October 2021 to 30 September 2022.
help-lead = Answers on US and Moroccan security cooperation: each number with its stage, date and source.
help-lead-terminal = A command is typed with or without the slash.
help-lead-telegram = In a private chat, send a name, a year or a question; in a group, begin with a command.
help-lead-discord = Type the slash to see the commands; each option has a field of its own.
help-ask-fms = How large are the arms sales?
help-ask-system = Has a weapon been delivered?
help-ask-verify = Is a claim right?
help-ask-timeline = What happened lately?
help-ask-assistance = How much aid, year by year?
help-ask-exercises = When was African Lion held?
help-ask-compare = How do two systems compare?
help-ask-explain = What does a term mean?
help-everywhere-typed = Every command takes language:ar, language:en or language:fr, and page:2 where a list has several pages.
help-everywhere-discord = Every command has an option { $language } for the language of the answer, and { $private } for a private answer.
help-command = { $command }: { $what }.
help-command-plain = It takes no options.
help-choice = { $label } ({ $value })
greeting-lead = Ask about security cooperation between the United States and Morocco: each number comes with its stage, date and source.
greeting-forward = A message forwarded here is checked against the record.
help-examples = Examples
help-required = Required
help-optional = Optional
help-choices = One of { $choices }
command-overview = The figures of every programme at a glance
    .title = Overview
    .name = overview
command-fms = Foreign Military Sales (FMS), open cases and deals
    .title = Foreign Military Sales
    .name = fms
command-eda = Excess Defense Articles (EDA), surplus equipment for Morocco
    .title = Surplus equipment
    .name = eda
command-dcs = Direct Commercial Sales (DCS), exports authorised
    .title = Commercial sales
    .name = dcs
command-fmf = Foreign Military Financing (FMF), how much and for what
    .title = Military financing
    .name = fmf
command-imet = International Military Education and Training (IMET)
    .title = Military education
    .name = imet
command-demining = Demining and conventional weapons destruction
    .title = Demining
    .name = demining
command-peacekeeping = Morocco in United Nations peacekeeping
    .title = Peacekeeping
    .name = peacekeeping
command-exercises = African Lion and other joint exercises
    .title = Exercises
    .name = exercises
command-assistance = Assistance by year, with the gaps shown
    .title = Assistance by year
    .name = assistance
command-partnerships = Designations, memberships, memoranda, training ties
    .title = Partnerships
    .name = partnerships
command-chart = The figures as a picture, a chart or the life of a system
    .title = Chart
    .name = chart
command-timeline = Dated facts, from and to a year, by topic
    .title = Timeline
    .name = timeline
command-onthisday = What is on record for a day of the year
    .title = On this day
    .name = onthisday
command-search = Anything on record, by any name, number, year or amount
    .title = Search
    .name = search
command-system = One system, with its deals, stages and sources
    .title = System
    .name = system
command-deal = One deal in full, with its items, stages, contractors and sources
    .title = Deal
    .name = deal
command-explain = A term in three sentences
    .title = What it means
    .name = explain
command-sources = All sources, or those of one record
    .title = Sources
    .name = sources
command-cite = How to cite a record, in plain text, APA or BibTeX
    .title = How to cite
    .name = cite
command-compare = Two systems, two programmes or two years side by side
    .title = Comparison
    .name = compare
command-conflicts = Where sources disagree, version beside version
    .title = Where sources disagree
    .name = conflicts
command-whatsnew = What a release of the data changed
    .title = What is new
    .name = whatsnew
command-about = Version, licences, and what is not here
    .title = About
    .name = about
command-help = All commands, or how to use one
    .title = Help
    .name = help
command-language = The language of the answers
    .title = Language
    .name = language
command-privacy = What is kept about you, and the terms of use
    .title = Privacy and terms
    .name = privacy
option-from = First year, month or day, such as 2004, 2004-06 or 2004-06-03
    .name = from
option-to = Last year, month or day, included
    .name = to
option-topic = Only this topic
    .name = topic
option-programme = Only this programme
    .name = programme
option-date = A month and day, such as 06-18 or 2012-06-18; today where left out
    .name = date
option-text = A name, designation, transmittal number, year or amount, in any script
    .name = text
option-kind = Only records of this kind
    .name = kind
option-name = Name, other name or designation of a system, in any script
    .name = name
option-deal = ID, transmittal number or title of a deal
    .name = deal
option-which = A chart, or the name of a system
    .name = which
option-term = A term or an acronym, such as LOA
    .name = term
option-record = ID or title of a record
    .name = record
option-command = Name of a command
    .name = command
option-set = The language to show
    .name = set
option-a = First system, programme or year; a name of several words goes in quotation marks
    .name = a
option-b = Second system, programme or year, of the same kind as the first
    .name = b
option-release = Version of a release, such as 0.1.0; the newest where left out
    .name = release
language-lead = This answer is in { $language }.
language-how-typed = To change it, add { $example } to any command.
language-how-discord = To change it, fill in the option { $option } of any command, or press a button below an answer.
language-how-telegram = To change it, add { $example } to any command, or press a button below an answer.
language-otherwise = Where none is named:
language-otherwise-script = Arabic if the question is in Arabic script
language-otherwise-terminal = then the language of the system
language-otherwise-discord = then the language set in Discord, then that of the server
language-otherwise-telegram = then the language set in Telegram
language-otherwise-page = then the language of the browser
language-otherwise-default = otherwise English

# Questions that cannot be answered as asked. `$given` is what was typed.

failure-unknown-command = There is no command “{ $given }”.
failure-unknown-command-fix = { $command } lists the commands.
failure-unknown-option = This command has no option “{ $given }”.
failure-unknown-option-fix = The help of the command lists its options.
failure-missing-option = Something is missing: { $given }.
failure-missing-option-fix = The help of the command shows an example.
failure-surplus-text = “{ $given }” is more than this command takes.
failure-surplus-text-fix = The help of the command lists its options.
failure-unknown-choice = “{ $given }” is not one of the choices.
failure-unknown-choice-fix = The help of the command lists the choices.
failure-unknown-name = Nothing on record is called “{ $given }”.
failure-unknown-name-fix = That does not mean it does not exist. Another spelling may help.
failure-several-records = “{ $given }” has more than one record.
failure-several-records-fix = Which one? The newest are offered below.
failure-bad-date = “{ $given }” is not a date.
failure-bad-date-fix = A date is written 2004, 2004-06 or 2004-06-03.
failure-bad-day = “{ $given }” is not a day of the year.
failure-bad-day-fix = A day is written 06-18 or 2012-06-18: month, then day.
failure-reversed-range = The range “{ $given }” runs backwards.
failure-reversed-range-fix = The earlier date comes first.
failure-unlike-things = “{ $given }” names two things of different kinds.
failure-unlike-things-fix = Two systems, two programmes or two calendar years can be compared: /compare HIMARS JSOW, /compare fms eda, /compare 2019 2024.
failure-same-thing = “{ $given }” names the same thing twice.
failure-same-thing-fix = A comparison needs two different systems, programmes or years.
failure-bad-page = There is no page “{ $given }”.
failure-bad-page-fix = Pages are counted from 1, and the first one says how many there are.

# Search. `$value` is the name, date or amount by which an entry was found.

search-nothing = Fewer words may find more.

# A text checked against the record: /verify. `$claimed` is what the text says, `$recorded` what is on record.

command-verify = A text checked against the record, point by point
    .title = Check of a text
    .name = verify
command-mentions = The systems, programmes and terms that a text names
    .title = Named in a text
    .name = mentions
option-claim = The text to read, which is all that follows the command
    .name = claim
verify-as-quantity = number: { $value }
verify-as-amount = amount: { $value }
verify-as-date = time: { $value }
verify-as-stage = stage: { $value }
verify-as-statement = statement: { $value }
verify-at-stage = { $value } ({ $stage })
verify-limits = Checked against this record only; a gap here does not make a claim false.
verify-not-covered = Nothing on record about the subject of this text.
verify-nothing-to-compare = The text names something on record, but nothing that can be compared: no figure, date or stage of it.
verify-unread-title = Not compared
unread-currency = “{ $words }”: no amount in US dollars. Which currency is meant? Nothing is converted.
unread-subject = “{ $words }”: what this number counts is not on record, or could not be read.
unread-vague = “{ $words }”: a rough figure only.
unread-negated = “{ $words }”: the text says that this did not happen, or not yet.
unread-planned = “{ $words }”: the text speaks of a plan or of what may be, not of what happened.
unread-other-country = “{ $words }”: the sentence speaks of another country.
claimed-requested = requested
claimed-approved = approved
claimed-approved-by-congress = approved by Congress
claimed-notified = notified to Congress
claimed-bought = bought
claimed-signed = contract signed
claimed-sold = sold
claimed-received = received
claimed-held = in service
claimed-delivered = delivered
claimed-gifted = given for free
verdict-agrees = agrees, { $recorded }.
verdict-agrees-rounded = agrees roughly, { $claimed } in the text, { $recorded } on record.
verdict-differs = { $claimed } in the text; on record { $recorded }.
verdict-stage-differs = { $claimed } in the text; on record { $recorded }.
verdict-ceiling = { $amount } is the ceiling notified to Congress, not a price paid.
verdict-value-kind-differs = The text presents { $claimed } as { $presented }; on record { $recorded }.
verdict-older-reprint = { $claimed } is when it was republished; notified { $recorded }.
verdict-old-news = “{ $words }” in the text; notified { $recorded }, so this is not new.
verdict-not-in-record = { $claimed } in the text; nothing on record.
verdict-not-in-record-beside = { $claimed } in the text; on record { $recorded }.
verdict-disputed = on record, { $recorded }; not confirmed elsewhere, or sources differ.
verdict-slip = { $claimed } in the text; on record { $recorded }. The text confuses million and billion.
verdict-instead-surplus = { $claimed } in the text; on record surplus equipment ({ "EDA" }), not a purchase: { $recorded }.
verdict-instead-upgrade = { $claimed } in the text; on record an upgrade, not a purchase: { $recorded }.

# What a text names: /mentions.
mentions-lead = { $count } in this text: { $names }.
mentions-spelling = Another spelling may help.

mentions-system = System
mentions-programme = Programme
mentions-term = Term
mentions-nothing = No system, programme or term on record is named in this text.

# What a chat shows around an answer.

chat-first = First
chat-last = Last
chat-next = Next
chat-previous = Previous
chat-part = Part { NUMBER($part) } of { NUMBER($parts) }
chat-question = Asked
chat-post = Post here
chat-share = Share
chat-private = In private
chat-back = Back
chat-more = More
chat-private-only = Answers are private here. The button opens this one in the chat with the bot.
chat-picture = Picture
chat-no-picture = The picture could not be drawn. The answer has its figures in words.
chat-old-button = This button comes from another version. The help lists what can be asked.
chat-lost-text = The text that was asked about is no longer in this message. It can be asked again with the command.
chat-no-text = There is no text in this message to read.
chat-text-cut = The text is long, so only the beginning shown was read.
chat-text-kept = The text is long: all of it was read, and its beginning is shown.
chat-text-cut-kept = The text is very long: only its beginning was read, and less of it is shown. Send the rest on its own.
chat-expired-text = A long text is kept for an hour at most, and this one is gone. Send it again to ask about it.
chat-fault = Something went wrong in the bot, not with the question. Try again in a minute; the person who runs the bot finds the cause under { $id }.
chat-not-asker = Only the person who asked can switch the language here. To choose the language, ask the question yourself.
chat-busy = This group got many answers within a minute. Try again in a minute.
chat-profile = US and Moroccan security cooperation: each figure with its stage, date and source. Arabic, English, French.

# A label and what it labels, on a line of its own.

labelled = { $label }: { $value }

# Options that every command takes in a chat, and what the menu of a message offers.

everywhere-language = The language of this answer
    .name = language
everywhere-ephemeral = A private answer; a button posts it
    .name = ephemeral
message-menu-verify = Check against the record
message-menu-mentions = What the text names

# The parts of an answer that a reader opens: a title, and a label of at most 14 characters for a button.

section-rest = More on this
    .label = Continued
section-summary = Summary
    .label = Summary
section-fields = Details
    .label = Details
section-items = What it covers
    .label = Items
section-life = Before and after
    .label = Before, after
section-related = Linked records
    .label = Linked
section-publications = Republished later
    .label = Republished
section-deals = All deals, newest first
    .label = All deals
section-totals = Sums, like with like
    .label = Sums
section-years = By year
    .label = By year
section-counts = Counts by date
    .label = Counts
section-list = What the source lists
    .label = The list
section-quantities = Why the numbers differ
    .label = Numbers
section-stages = What the stages mean
    .label = Stages
section-notes = Notes
    .label = Notes
section-differences = Notes on the sources’ wording
    .label = Source texts
section-conflicts = Where sources disagree
    .label = Conflicts
section-sentences = Sentence by sentence
    .label = Sentences
section-readings = How the text was read
    .label = Reading
section-limits = What was not compared
    .label = Not compared
section-other = What else is recorded
    .label = Also recorded
section-absent = What is not here, and why
    .label = Not here
section-commands = All commands
    .label = All commands
section-options = Options
    .label = Options
section-examples = Examples
    .label = Examples
section-plain = Plain citation
    .label = Plain
section-apa = APA citation
    .label = APA
section-bibtex = BibTeX entry
    .label = BibTeX
section-holdings = What the dataset holds
    .label = Holdings
section-changes = All changes
    .label = All changes
section-comparison = Side by side
    .label = Side by side
section-licence = Licences
    .label = Licences
section-sources = Sources
    .label = Sources

# Labels of buttons that ask another question.

button-deal = Deal details
button-all-sources = All sources
button-sources = Sources
button-cite = How to cite

# Leads and points. `$count` is a counted noun, `$time` a date in words.

fms-lead = { $amount }: value of the open US Foreign Military Sales (FMS) cases with Morocco, according to the State Department ({ $date }).
fms-lead-caveat = That is the value on one date: not a year’s sales, and not money paid.
fms-lead-newer = Not included: { $count } since then.
fms-lead-deals = On record: { $count } under Foreign Military Sales (FMS).
fms-lead-filtered = { $filter }: { $count } under Foreign Military Sales (FMS).
fms-lead-none = { $filter }: no deal under Foreign Military Sales (FMS) is recorded.
fms-latest-delivery = Latest delivery on record:
fms-implemented-head = Implemented, { $years }:
fms-implemented = { $recent } in cases that Morocco pays for (DSCA)
fms-implemented-whole = since FY{ $from }, { $whole }
fms-ceilings = Notified ceilings: { $amount } ({ $deals }), estimates and not sales
fms-notified-means = A notification tells Congress of a possible sale; its ceiling is an estimate, not a price.
list-newest-first = Newest first.
total-over = { $amount } over { $deals }
timeline-lead = { $count } with a date, newest first.
timeline-lead-about = { $about }: { $count }, newest first.
timeline-lead-none = { $about }: nothing on record starts in this period.
deal-lead = { $title }. Stage: { $stage }, { $time }.
deal-lead-undated = { $title }. Stage: { $stage }.
deal-amount = Amount: { $amount }, { $kind }.
deal-no-amount = No amount is recorded.
deal-covers-several-customers = It covers other customers too; Morocco’s share is not stated.
deal-covers-package = It covers a whole package, not these items alone.
point-covers = Covers:
point-conflict = Sources disagree:
point-later = Later:
point-later-dated = Then, { $time }:
point-contractors = Contractors:
and-more = { $names } and { NUMBER($more) } more

# Where a record is printed, how to cite it, where sources disagree: /sources, /cite, /conflicts.

sources-lead = { $count } on record: all the documents on which the records rest.
sources-unseen = Most copies of the State Department’s fact sheet are reprints; its own page could not be consulted.
sources-lead-record = { $title }: { $values } on record, from { $count }.
sources-printed-title = Source of each value
printed-in = “{ $printed }” · { $source }
point-head = { $label }:
column-field = Field
cite-lead = How to cite: { $title }
conflicts-lead = { $count } on record.
conflicts-lead-topic = { $topic }: { $count } on record.
conflicts-unsettled = Each version is given with its source; none is preferred here.
option-conflict = ID or title of a conflict between sources
    .name = conflict

# What is reported and nothing on record supports.
rumour-unconfirmed = Nothing on record confirms it as of { $date }.

rumour-reported = Reported, { $date }:
rumour-line = { $title }, according to { $by }
rumour-voice = { $by }, { $date }:
rumour-denials = Denied or doubted

# One system: /system. `$system` is its name, `$what` the kind of equipment.
system-latest-contracted = Latest contract ({ $time }): { $what }.
system-latest-delivered = Latest delivery ({ $time }): { $what }.
system-undelivered = Later contract ({ $time }): no delivery on record.

system-lead-claimed = { $system }, { $what }: reported by the press; no notification, contract or delivery on record.
system-lead-notified = { $system }, { $what }: notified to Congress; no contract or delivery on record.
system-lead-listed = { $system }, { $what }: on the State Department’s list of prior sales; no contract or delivery on record.
system-lead-authorised = { $system }, { $what }: transfer authorised; no contract or delivery on record.
system-lead-contracted = { $system }, { $what }: contract on record; no delivery on record.
system-lead-delivered = { $system }, { $what }: delivery on record.
system-lead-cancelled = { $system }, { $what }: the deal on record was cancelled.
system-lead-work = { $system }, { $what }: only support or upgrade work on record; no sale or delivery of it.
system-lead-none = { $system }, { $what }: no deal on record.
system-lead-rumour = { $system }, { $what }: reported only, by { $by } ({ $date }).
system-nothing-as-of = No notification, contract or delivery is on record as of { $date }.
system-no-contract-caveat = No contract here does not prove there is none.
system-no-delivery-caveat = No delivery here does not prove there was none.
system-no-deal-caveat = No deal here does not prove there is none.

# Two things side by side: /compare. `$state` is a stage and what is not on record.
compare-state-part = delivery on record; none under the later contract

compare-state-claimed = reported by the press; no notification, contract or delivery on record
compare-state-notified = notified to Congress; no contract or delivery on record
compare-state-listed = on the State Department’s list of prior sales; no contract or delivery on record
compare-state-authorised = transfer authorised; no contract or delivery on record
compare-state-contracted = contract on record; no delivery on record
compare-state-delivered = delivery on record
compare-state-cancelled = the deal on record was cancelled
compare-state-work = only support or upgrade work on record
compare-state-none = no deal on record
compare-lead-same = { $one } and { $other }, same stage: { $state }.
compare-lead-apart = { $one }: { $state }. { $other }: { $otherState }.
compare-lead-counts = On record: { $count } for { $one }; { $otherCount } for { $other }.
compare-at-stage = { $stage }, { $values }
compare-at-stage-dated = { $stage } ({ $time }), { $values }
compare-refusal-shared = The two amounts do not compare: that of { $name } covers other equipment or customers too.
compare-refusal-both = The two amounts do not compare: both cover other equipment or customers too.
compare-refusal-kinds = The two amounts do not compare: { $one } and { $other } are different things.
compare-single-deals = Each amount is that of one deal, not a total.

# A text checked against the record: /verify. `$claimed` is what the text says, `$recorded` what the record has.

verify-no = Does not match the record: { $what }.
verify-partly = Partly matches the record: { $what }.
verify-yes = Matches the record: { $what }.
verify-absent = Not on record of { $subject }: { $what }.
verify-absent-beside = On record: { $recorded }.
verify-unsettled = On record but not settled: { $what }.
verify-mark-unsettled = not settled
verify-mistranslated = A known mistranslation: “{ $meant }” is meant.
verify-negated = The text says that this did not happen, or not yet.
verify-planned = The text speaks of a plan or of what may be; there is nothing to compare yet.
verify-mark-no = Does not match
verify-mark-partly = Partly matches
verify-mark-yes = Matches
verify-mark-absent = Not on record
verify-not = { $recorded }, not { $claimed }
verify-disputed = { $recorded }, on record but not settled
verify-slip = { $recorded }, not { $claimed } (million and billion are confused)
verify-instead-surplus = surplus equipment ({ "EDA" }), not a purchase
verify-instead-upgrade = an upgrade of what was there already, not a purchase
verify-congress = Congress is notified of a sale; it does not approve it
verify-ceiling = { $amount } is a ceiling, not a price
verify-kind = { $amount } is of another kind ({ $kind })
verify-reprint = { $claimed } is when it was republished; notified { $recorded }
verify-old-news = an old notice, of { $recorded }
verify-no-word = { $claimed } is not on record
verify-other-stage = on record only { $recorded }
verify-of = { $subject }: { $what }
verify-head = { $subject }, { $label }:
verify-stage-claimed = reported
verify-stage-notified = notified to Congress
verify-stage-listed = listed among prior sales
verify-stage-authorised = authorised
verify-stage-contracted = contracted
verify-stage-delivered = delivered
verify-stage-cancelled = cancelled
verify-other-country = The sentence is about another country; nothing to compare for Morocco.
ask-other-country = The question names another country; only what the United States and Morocco did together is on record here.
verify-which-currency = No amount in US dollars could be read; which currency is meant?
verify-rumour = Not on record: { $subject } is only reported, by { $by } ({ $date }).
verdict-other-stage = { $claimed } is on record at another stage, { $recorded }.
verdict-congress = Congress is notified of a possible sale; it does not approve it. On record, { $recorded }.
presented-sold = sales
presented-bought = a purchase
presented-other = something else

# A text sentence by sentence: /verify of a long text.

column-sentence = Sentence
column-part = What it says
column-verdict = Verdict
column-record = On record
article-sentence = { NUMBER($number) }. { $text }
article-same-sentence = { NUMBER($number) }.
article-part = { $part }: { $verdict }
article-part-recorded = { $part }: { $verdict }; on record { $recorded }
article-agrees = agrees
article-differs = differs
article-stage-differs = another stage
article-other-stage = another stage
article-value-kind-differs = another kind of amount
article-older-reprint = date of a reprint
article-old-news = an old notice
article-disputed = not settled
article-not-in-record = not on record
article-currency = currency unclear
article-subject = not compared
article-vague = rough figure
article-negated = denied in the text
article-planned = plan or possibility
article-other-country = another country
article-nothing = nothing to check
verify-beginning = Only the beginning of the text was read. { $verdict }
verify-counts = Parts of this text: { $counts }.
verify-count-against = { NUMBER($count) } against the record
verify-count-agrees = { NUMBER($count) } agreeing
verify-count-disputed = { NUMBER($count) } not settled
verify-count-absent = { NUMBER($count) } not on record

# A plain question about one system. `$stage` is a stage in words, `$values` what the deals there state.
ask-values-only = On record: { $values }.

ask-at = { $system }: { $stage } { $time }.
ask-at-undated = { $system }: { $stage }; no date on record.
ask-none-delivery = { $system }: no delivery on record.
ask-none-contract = { $system }: no contract on record.
ask-none-notification = { $system }: no notification to Congress on record.
ask-furthest = On record: { $stage }, { $time }.
ask-furthest-undated = On record: { $stage }.
ask-values = { $system }: { $values }.
ask-value-at = { $value } ({ $stage }, { $time })
ask-value-undated = { $value } ({ $stage })
ask-no-number = { $system }: no number on record.
ask-no-amount = { $system }: no amount on record.
ask-no-holding = Each number is that of one record; none says how many Morocco has today.
ask-no-price = That is not a price paid; none is on record.
ask-makers = { $system }: principal contractors on record, { $names }.
ask-no-maker = { $system }: no contractor on record.

# Search: /search.
search-reported = reported only

search-lead = “{ $text }”: { $count }, best match first.
search-none = Nothing on record for “{ $text }”.
search-near = The nearest names:
search-cut = Only the first { NUMBER($n) } characters were read.
search-entry = { $name } · { $what }

# What is missing in a question, and what to choose from.

failure-missing-text = The text follows the command.
failure-example = Example: { $line }
failure-choose = The likeliest: { $names }.

# Pictures: what a chart shows, and what it must not be read without. `.about` says what is measured.

picture-source = Source: { $source }
picture-sources = Sources: { $source } and { NUMBER($more) } more
picture-edition = us-morocco-security { $version } · { $day }
picture-gap = no data
picture-uncounted = held, total not on record
picture-cancelled = cancelled
picture-planned = planned
picture-not-on-record = not on record
picture-disputed = sources differ
picture-no-number = number not stated
chart-notifications = Possible sales notified to Congress
    .about = Ceilings in US dollars, by year of the notification: estimates, not sales
    .label = Notifications
chart-notifications-unpriced = { $count } without an amount in the sources consulted.
chart-life = { $system }: from claim to delivery
    .about = What each record counts, at its date; an empty row is not on record
    .label = Life of a system
chart-life-apart = Each number belongs to its own record; they are never added.
chart-timeline = United States and Morocco: security cooperation since { $first }
    .about = Each block is one dated record, by topic and year
    .label = Timeline
chart-assistance = US assistance to Morocco, by programme
    .about = By US fiscal year, in dollars; each programme has its own scale
    .label = Assistance
chart-assistance-apart = Requested, estimated and actual amounts are never added. An empty year has no data; that does not mean zero.
chart-imet = Military education and training (IMET)
    .about = Moroccan students trained, and the value of their training, by US fiscal year
    .label = Students (IMET)
chart-imet-value = The value of training is not the money appropriated for it.
chart-peacekeeping = Moroccan peacekeepers, by date and source
    .about = People deployed in United Nations peacekeeping
    .label = Peacekeepers
chart-exercises = African Lion: participants by edition
    .about = All who took part, as the sources state it
    .label = African Lion
chart-surplus = Surplus US equipment (EDA) for Morocco
    .about = How many of each, by stage of the record
    .label = Surplus equipment
chart-surplus-apart = An authorised transfer and its delivery count the same things; they are never added.
chart-overview = US and Moroccan security cooperation, in figures
    .about = Six figures that measure different things and are never added
    .label = Overview
chart-none = Nothing on record can be drawn here.
charts-lead = Charts to choose from: { $count }, or the name of any system.
chart-points = { $title }. { $about }.
card-system = System
card-rumour = Rumour
card-claim = Claim checked
picture-quoted = “{ $text }”
card-reported = Reported
thing-named = { $things } ({ $name })

# The site.

web-site = US–Morocco security cooperation: the sourced record
web-skip = Skip to the content
web-menu = Pages
web-menu-records = Records
web-menu-answers = Answers
web-languages = Language
web-next = See also
web-linked = What refers to it
web-cite = Cite it
web-address = Address of this page
web-data = The data
web-permalink = This page in version { $version } never changes:
web-wrong = Is a figure wrong?
web-wrong-how = Name the record { $record }, the figure, and the source that says otherwise.
web-wrong-link = Report it
web-version = Data of version { $version }, as of { $day }. Data under CC0 1.0, code under MIT.
web-kept = Version { $version }, kept as it was.
web-kept-now = The record today
web-moved = This record has another address now:
web-search-label = Name, year, amount or words, in any script
web-search-script = Searching needs JavaScript. The lists do not.
web-search-none = Nothing on record is called so.
web-search-wait = Loading the record…
web-failed = The page could not load all it needs. Reload it.
web-verify-label = A sentence or an article
web-verify-button = Check
web-verify-private = The text stays in this page: the check runs in your browser, and the page is not allowed to send anything.
web-verify-long = The text is longer than 100,000 characters. Check it in parts.
web-verify-script = Checking needs JavaScript.
web-filter = Show only
web-filter-all = All
web-filter-words = Words
web-filter-none = No row matches.
web-column-values = Number and amount
web-column-document = Document
web-column-language = Language
web-column-records = Records
web-years = Years
web-topics = Topics
web-releases = Versions of the data
web-year = Year { $year }
web-source-cited = What this document is cited for
web-source-open = Open the document
web-source-offline = No address of this document is on record.
web-not-found = There is no such page.
web-feed = Changes of the data
web-column-sentence = Sentence
web-column-part = What it claims
web-column-verdict = Verdict
web-column-recorded = On record
web-release = Version { $version }
web-menu-open = Open the record
web-rumour-rating = Reported in the press; nothing on record supports it

# What a bot remembers, and alerts. `$whom` is one of `whom-…`.

whom-person = you
whom-topic = this topic or thread
whom-channel = this channel or group
whom-server = this server
choice-person = For me
choice-topic = For this topic or thread
choice-channel = For this channel or group
choice-server = For this server
choice-default = the default
choice-short = Short
choice-full = Full
choice-public = Seen by everyone
choice-private = Seen by the asker alone
choice-everyone = Everyone
choice-managers = Managers only
choice-at-once = At once
choice-daily = Daily
choice-weekly = Weekly
choice-all = All
choice-monday = Monday
choice-tuesday = Tuesday
choice-wednesday = Wednesday
choice-thursday = Thursday
choice-friday = Friday
choice-saturday = Saturday
choice-sunday = Sunday
setting-language = Language
setting-length = Length
setting-visibility = Answers
setting-asking = Who may ask in public
setting-timeZone = Time zone
setting-timeZone-how = Another one, by a city: { $line }
setting-head = { $setting }:
setting-of = { $value }, chosen for { $whom }
setting-unset = { $value }, by default
setting-language-unset = that of the question, else that of the app
setting-visibility-unset = as the host of the bot decided
setting-item = { $setting } ({ $value })
settings-lead = These settings hold here.
settings-nearest = The nearest choice wins: yours, then that of the topic, the channel, the server.
settings-remembered = Remembered for { $whom }: { $what }.
language-remembered = Remembered for { $whom }: { $language }.
language-nearer = Answers to you stay in { $language }, chosen for { $whom }.
language-no-memory = This bot has no memory, so a choice holds for one answer.
language-by-asked = This question asked for it.
language-by-choice = It was chosen for { $whom }.
language-by-script = The question is in Arabic script.
language-by-discord = It is the language set in Discord, or that of the server.
language-by-telegram = It is the language set in Telegram.
language-by-default = No choice is known.
language-for = Chosen for { $whom }:
language-order = What the question asks for comes first, then your choice, then that of the topic, the channel, the server.
language-how-remembered = A language button under this answer chooses for you, in every chat; under another answer it changes that answer alone.
memory-silent = The memory of the bot does not answer now; try again in a few minutes.
forget-done = Deleted: your settings, and what you follow in your chat with the bot.
forget-nothing = Nothing was kept about you, so there was nothing to delete.
forget-places = What a group, a channel or a server has chosen belongs to those who manage it.
quiet-none = no quiet hours
quiet-hours = quiet from { $from } to { $to }
rhythm-at-once = at once
rhythm-daily = daily at { $hour }
rhythm-weekly = weekly, { $day } at { $hour }
moment = { $day }, { $time }
follows-how = Alerts in { $language }; clock of { $zone }; { $quiet }
follows-lead = These alerts come here.
follows-nothing = No alerts come here.
follows-ended = They stopped on { $moment }: { $reason }. Subscribing again resumes them.
alert-reason-blocked = the bot is blocked
alert-reason-gone = the chat is gone
alert-reason-forbidden = the bot may not post here
alert-reason-refused = the platform refused the message
alert-reason-network = the network failed
alert-reason-platform = the platform failed
alert-reason-error = an error in the bot
subscribe-new = Alerts on { $what }: { $rhythm }.
subscribe-changed = Changed. Alerts on { $what }: { $rhythm }.
subscribe-resumed = Resumed. Alerts on { $what }: { $rhythm }.
subscribe-all = The alerts that come here have changed.
subscribe-from-now = What happened before is not sent; { $command } shows it.
subscribe-lead = Choose what to be told of.
subscribe-lead-how = One tap is enough: { $command }.
subscribe-what = A system by its name: { $line }
subscribe-when = At once, daily or weekly: { $line }
subscribe-quiet = Hours in which nothing comes: { $line }
unsubscribe-none = There was no such alert to stop.
unsubscribe-all = All alerts here are stopped.
unsubscribe-done = Stopped: { $what }.
unsubscribe-which = Which alert is to stop?
why-follows-nothing = { $title }: no alerts come here, so none was sent.
why-no-news = { $title }: nothing has changed since the bot began to watch.
why-delivered = { $title }: an alert was sent here.
why-not-delivered = { $title }: no alert was sent here.
told-delivered = sent on { $moment }
told-due = due now, on its way
told-tried = tried and failed so far; it is tried again
told-held = held for its hour, until { $moment }
told-given-up = not sent, the last try failed on { $moment }, { $reason }
told-filtered = not what this alert is about; the news was on { $topics }
told-before = the news came on { $moment }, before this alert began on { $began }
missed-nothing = Nothing was missed: all that is new on what is followed here was sent.
privacy-lead-memory = The bot keeps what you choose, and nothing else about you.
privacy-stored = Kept about you:
privacy-stored-nothing = nothing
privacy-followed = Alerts that you follow here:
privacy-stored-how = Choices are kept under a keyed code, not under your number; for alerts the chat itself is kept. What is unused for a year is deleted, and { $command } deletes it at once.
failure-needs-asker = “{ $given }” works where a bot can remember you.
failure-needs-asker-fix = Ask the bot in Discord or Telegram.
failure-no-memory = This bot has no memory, so “{ $given }” does nothing here.
failure-no-memory-fix = All other questions are answered.
failure-not-performed = The memory of the bot did not answer, so this is not done for certain.
failure-not-performed-fix = Try again in a few minutes.
failure-not-manager = This is for those who manage the place.
failure-not-manager-fix = In a chat with the bot alone, everybody chooses for themselves.
failure-cannot-post = The bot may not post here, so no alert could come.
failure-cannot-post-fix = Whoever manages the place can allow it; a chat with the bot alone works too.
failure-not-here = That choice is not for this place.
failure-not-here-fix = { $command } shows what can be chosen here.
command-settings = Language, length of answers, time zone, and who sees them
    .title = Settings
    .name = settings
command-subscribe = Be told of what is new, at once, daily or weekly
    .title = Follow
    .name = subscribe
command-subscriptions = The alerts that come here, and why one came or did not
    .title = Alerts
    .name = subscriptions
command-unsubscribe = Stop alerts
    .title = Stop alerts
    .name = unsubscribe
command-missed = What is new and was not sent here, as one message
    .title = What was missed
    .name = missed
command-forgetme = Delete what the bot keeps about you
    .title = Forget me
    .name = forgetme
option-about = What to be told of: everything, a programme, a system, a stage, corrections, rumours
    .name = about
option-rhythm = When alerts come: at once, daily or weekly
    .name = rhythm
option-hour = The hour of a daily or weekly alert, by your clock
    .name = hour
option-weekday = The day of a weekly alert
    .name = weekday
option-quiet = Hours in which nothing comes, such as 22-7; none for no such hours
    .name = quiet
option-length = Short: the first screen. Full: all parts at once
    .name = length
option-visibility = Who sees the answers
    .name = visibility
option-asking = Who may ask in public in this place; others are answered in private
    .name = asking
option-for = Whom the choice is for
    .name = for
option-zone = Your time zone, by a city: Casablanca, Paris, New York
    .name = zone
option-why = A record: why an alert on it came or did not
    .name = why
option-all = Stop all alerts here
    .name = all

## The page that runs both bots

play-title = Try the bots
play-lead = Both bots run in this page as in your server or group: the same program and the same data, without an account.
play-private = Nothing that you type leaves the page: it is not allowed to send anything.
play-script = The bots need JavaScript to run here.
play-loading = Loading the record…
play-who = You are
play-person-first = Amina
play-person-second = Karim
play-direction = Apps run
play-direction-ltr = left to right
play-direction-rtl = right to left
play-discord = Discord
play-telegram = Telegram
play-messages-discord = Messages in Discord
play-messages-telegram = Messages in Telegram
play-label-discord = Message or command
play-label-telegram = Message
play-send = Send
play-send-as = Send as
play-as-message = a message
play-as-forward = a forwarded message
play-as-album = the caption of an album
play-only-you = Only you can see this
play-dismiss = Dismiss
play-apps = Apps
play-json = As the bot sends it
play-chats = Chat
play-chat-private = Alone with the bot
play-chat-group = Group with the bot
play-chat-guest = Group without it
play-empty-discord = Type / for the commands.
play-empty-private = Type / for the commands, or a name, a year or a question.
play-empty-group = In a group the bot reads commands. Both of you are in this one.
play-empty-guest = The bot never joined this group: mention it, or type its name and a few words.
play-reply = Reply
play-cancel = Cancel
play-forwarded = Forwarded
play-photo = Picture { $number }
play-via = via { $bot }
play-try = Try
play-sample-claim = Morocco received 40 HIMARS.
play-required = Fill in “{ $option }” first.
play-no-command = There is no such command here.
play-close = Close
