# Dates. `$date` is a date already put into words, `$shape` says how precise it is.

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-day = { NUMBER($day) } { month-name } { $year }
date-day-of-year = { NUMBER($day) } { month-name }
date-day-of-month = { NUMBER($day) }
date-month = { month-name } { $year }
date-month-of-year = { month-name }
date-year = { $year }
# Arabic names the decades of the twentieth century one by one.
date-decade = { $decade ->
   *[other] { $year }s
}
date-about = { $shape ->
    [day] about { $date }
    [month] about { $date }
    [year] about { $date }
   *[decade] about the { $date }
}
# An uncertain date behind a preposition.
date-about-framed = about { $date }
date-in = { $shape ->
    [day] on { $date }
    [month] in { $date }
    [year] in { $date }
   *[decade] in the { $date }
}
# French elides before the names of some months.
date-of = { $month ->
   *[other]
        { $shape ->
            [day] of { $date }
            [month] of { $date }
            [year] of { $date }
           *[decade] of the { $date }
        }
}
date-since = { $shape ->
    [day] since { $date }
    [month] since { $date }
    [year] since { $date }
   *[decade] since the { $date }
}
date-as-of = { $shape ->
    [day] as of { $date }
    [month] as of { $date }
    [year] as of { $date }
   *[decade] as of the { $date }
}
date-until = { $shape ->
    [day] until { $date }
    [month] until { $date }
    [year] until { $date }
   *[decade] until the { $date }
}
date-from = { $month ->
   *[other]
        { $shape ->
            [day] { $date }
            [month] { $date }
            [year] { $date }
           *[decade] { $date }
        }
}
date-to = { $shape ->
    [day] to { $date }
    [month] to { $date }
    [year] to { $date }
   *[decade] to { $date }
}
date-span = { $from } { $to }
date-span-in = from { $from } { $to }
# The edition that an open end is read from.
date-open-stated = { $since }, { $stated }
date-open = { $since }, end not stated
fiscal-year = FY{ $year }
fiscal-years = FY{ $from } to FY{ $to }
fiscal-year-in = in FY{ $year }
fiscal-years-in = from FY{ $from } to FY{ $to }
amount-billions = ${ NUMBER($n) } billion
amount-millions = ${ NUMBER($n) } million
amount-dollars = ${ NUMBER($n) }
# Where a title has said that all are dollars.
amount-billions-known = ${ NUMBER($n) } billion
amount-millions-known = ${ NUMBER($n) } million
amount-dollars-known = ${ NUMBER($n) }
bounded-exact = { $figure }
bounded-approximately = about { $figure }
bounded-more-than = more than { $figure }
bounded-at-least = at least { $figure }
bounded-up-to = up to { $figure }
bounded-nearly = nearly { $figure }
percent = { NUMBER($n) }%
quantity-unstated = { $things } (number not stated by the source)
rank = { $n ->
    [1] 1st
    [2] 2nd
    [3] 3rd
    [21] 21st
    [22] 22nd
    [23] 23rd
   *[other] { $n }th
}
rank-or-better = { $n ->
   *[other] top { $n }
}
stage-badge-claimed = Claimed
stage-badge-notified = Notified
stage-badge-listed = On the US list
stage-badge-authorised = Authorised
stage-badge-contracted = Contracted
stage-badge-delivered = Delivered
stage-badge-cancelled = Cancelled
value-kind-ceiling = notified ceiling
value-kind-contract = contract value
value-kind-case-value = FMS case value
value-kind-active-cases = value of open cases
value-kind-eda-acquisition-value = EDA original acquisition value
value-kind-eda-current-value = EDA current value
value-kind-eda-value-basis-unstated = EDA value (basis not stated)
value-kind-implemented = implemented cases
value-kind-purchases-basis-unstated = purchases (basis not stated)
value-kind-reported = reported value
value-kind-authorised-exports = authorised exports
value-kind-assistance-proposed = proposed assistance
value-kind-assistance-requested = requested assistance
value-kind-assistance-estimated = estimated assistance
value-kind-assistance-appropriated = appropriated assistance
value-kind-assistance-actual = actual assistance
value-kind-assistance-obligated = obligated assistance
value-kind-assistance-basis-unstated = assistance (basis not stated)
value-kind-training-value = value of training
equipment-howitzer = self-propelled howitzer
equipment-vehicle = vehicle
equipment-rocket = rocket
equipment-drone = unmanned aircraft
equipment-kit = tail kit
equipment-pod = pod
equipment-system = system
equipment-aircraft = aircraft
equipment-helicopter = helicopter
equipment-tank = tank
equipment-missile = missile
equipment-bomb = bomb
equipment-radar = radar
equipment-launcher = launcher
equipment-rocket-launcher = multiple rocket launcher
equipment-personnel-carrier = armoured personnel carrier
equipment-glide-bomb = glide bomb
equipment-small-diameter-bomb = small diameter bomb
equipment-radio-system = radio system
equipment-engine = engine
confidence-level-high = high
confidence-level-medium = medium
confidence-level-low = low
claim-corroborated = confirmed by other sources
claim-uncorroborated = not confirmed elsewhere
claim-contradicted = contradicted by other sources
divergence-typo = misprint in the source
divergence-mistranslation = mistranslated in the source
divergence-omission = left out by the source
divergence-wording = different wording in the source
divergence-editorial-change = wording changed by the outlet
divergence-edition = another edition of the source
count-aircraft-label = { $n ->
    [one] { $n } aircraft
   *[other] { $n } aircraft
}
count-aircraft-governed = { count-aircraft-label }
count-aircraft-case-free = Aircraft: { $figure }
count-helicopter-label = { $n ->
    [one] { $n } helicopter
   *[other] { $n } helicopters
}
count-helicopter-governed = { count-helicopter-label }
count-helicopter-case-free = Helicopters: { $figure }
count-tank-label = { $n ->
    [one] { $n } tank
   *[other] { $n } tanks
}
count-tank-governed = { count-tank-label }
count-tank-case-free = Tanks: { $figure }
count-missile-label = { $n ->
    [one] { $n } missile
   *[other] { $n } missiles
}
count-missile-governed = { count-missile-label }
count-missile-case-free = Missiles: { $figure }
count-bomb-label = { $n ->
    [one] { $n } bomb
   *[other] { $n } bombs
}
count-bomb-governed = { count-bomb-label }
count-bomb-case-free = Bombs: { $figure }
count-radar-label = { $n ->
    [one] { $n } radar
   *[other] { $n } radars
}
count-radar-governed = { count-radar-label }
count-radar-case-free = Radars: { $figure }
count-launcher-label = { $n ->
    [one] { $n } launcher
   *[other] { $n } launchers
}
count-launcher-governed = { count-launcher-label }
count-launcher-case-free = Launchers: { $figure }
count-rocket-launcher-label = { $n ->
    [one] { $n } multiple rocket launcher
   *[other] { $n } multiple rocket launchers
}
count-rocket-launcher-governed = { count-rocket-launcher-label }
count-rocket-launcher-case-free = Multiple rocket launchers: { $figure }
count-personnel-carrier-label = { $n ->
    [one] { $n } armoured personnel carrier
   *[other] { $n } armoured personnel carriers
}
count-personnel-carrier-governed = { count-personnel-carrier-label }
count-personnel-carrier-case-free = Armoured personnel carriers: { $figure }
count-glide-bomb-label = { $n ->
    [one] { $n } glide bomb
   *[other] { $n } glide bombs
}
count-glide-bomb-governed = { count-glide-bomb-label }
count-glide-bomb-case-free = Glide bombs: { $figure }
count-small-diameter-bomb-label = { $n ->
    [one] { $n } small diameter bomb
   *[other] { $n } small diameter bombs
}
count-small-diameter-bomb-governed = { count-small-diameter-bomb-label }
count-small-diameter-bomb-case-free = Small diameter bombs: { $figure }
count-radio-system-label = { $n ->
    [one] { $n } radio system
   *[other] { $n } radio systems
}
count-radio-system-governed = { count-radio-system-label }
count-radio-system-case-free = Radio systems: { $figure }
count-engine-label = { $n ->
    [one] { $n } engine
   *[other] { $n } engines
}
count-engine-governed = { count-engine-label }
count-engine-case-free = Engines: { $figure }
count-personnel-label = { $n ->
    [one] { $n } person
   *[other] { $n } personnel
}
count-personnel-governed = { count-personnel-label }
count-personnel-case-free = Personnel: { $figure }
count-peacekeeper-label = { $n ->
    [one] { $n } peacekeeper
   *[other] { $n } peacekeepers
}
count-peacekeeper-governed = { count-peacekeeper-label }
count-peacekeeper-case-free = Peacekeepers: { $figure }
count-country-label = { $n ->
    [one] { $n } country
   *[other] { $n } countries
}
count-country-governed = { count-country-label }
count-country-case-free = Countries: { $figure }
count-other-country-label = { $n ->
    [one] { $n } other country
   *[other] { $n } other countries
}
count-other-country-governed = { count-other-country-label }
count-other-country-case-free = Other countries: { $figure }
count-founder-label = { $n ->
    [one] { $n } founding member
   *[other] { $n } founding members
}
count-founder-governed = { count-founder-label }
count-founder-case-free = Founding members: { $figure }
count-vehicle-label = { $n ->
    [one] { $n } vehicle
   *[other] { $n } vehicles
}
count-vehicle-governed = { count-vehicle-label }
count-vehicle-case-free = Vehicles: { $figure }
count-howitzer-label = { $n ->
    [one] { $n } howitzer
   *[other] { $n } howitzers
}
count-howitzer-governed = { count-howitzer-label }
count-howitzer-case-free = Howitzers: { $figure }
count-rocket-label = { $n ->
    [one] { $n } rocket
   *[other] { $n } rockets
}
count-rocket-governed = { count-rocket-label }
count-rocket-case-free = Rockets: { $figure }
count-drone-label = { $n ->
    [one] { $n } unmanned aircraft
   *[other] { $n } unmanned aircraft
}
count-drone-governed = { count-drone-label }
count-drone-case-free = Unmanned aircraft: { $figure }
count-kit-label = { $n ->
    [one] { $n } kit
   *[other] { $n } kits
}
count-kit-governed = { count-kit-label }
count-kit-case-free = Kits: { $figure }
count-pod-label = { $n ->
    [one] { $n } pod
   *[other] { $n } pods
}
count-pod-governed = { count-pod-label }
count-pod-case-free = Pods: { $figure }
count-participant-label = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
count-participant-governed = { count-participant-label }
count-participant-case-free = Participants: { $figure }
count-us-person-label = { $n ->
    [one] { $n } US service member
   *[other] { $n } US personnel
}
count-us-person-governed = { count-us-person-label }
count-us-person-case-free = US personnel: { $figure }
count-moroccan-person-label = { $n ->
    [one] { $n } Moroccan service member
   *[other] { $n } Moroccan personnel
}
count-moroccan-person-governed = { count-moroccan-person-label }
count-moroccan-person-case-free = Moroccan personnel: { $figure }
count-course-label = { $n ->
    [one] { $n } course
   *[other] { $n } courses
}
count-course-governed = { count-course-label }
count-course-case-free = Courses: { $figure }
count-record-label = { $n ->
    [one] { $n } record
   *[other] { $n } records
}
count-record-governed = { count-record-label }
count-record-case-free = Records: { $figure }
count-source-label = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-source-governed = { count-source-label }
count-source-case-free = Sources: { $figure }
count-deal-label = { $n ->
    [one] { $n } deal
   *[other] { $n } deals
}
count-deal-governed = { count-deal-label }
count-deal-case-free = Deals: { $figure }
count-notification-label = { $n ->
    [one] { $n } notification
   *[other] { $n } notifications
}
count-notification-governed = { count-notification-label }
count-notification-case-free = Notifications: { $figure }
count-contract-label = { $n ->
    [one] { $n } contract
   *[other] { $n } contracts
}
count-contract-governed = { count-contract-label }
count-contract-case-free = Contracts: { $figure }
count-system-label = { $n ->
    [one] { $n } system
   *[other] { $n } systems
}
count-system-governed = { count-system-label }
count-system-case-free = Systems: { $figure }
count-divergence-label = { $n ->
    [one] { $n } divergence
   *[other] { $n } divergences
}
count-divergence-governed = { count-divergence-label }
count-divergence-case-free = Divergences: { $figure }
count-conflict-label = { $n ->
    [one] { $n } conflict between sources
   *[other] { $n } conflicts between sources
}
count-conflict-governed = { count-conflict-label }
count-conflict-case-free = Conflicts between sources: { $figure }
count-year-label = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
count-year-governed = { count-year-label }
count-year-case-free = Years: { $figure }
count-result-label = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
count-result-governed = { count-result-label }
count-result-case-free = Results: { $figure }
count-page-label = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
count-page-governed = { count-page-label }
count-page-case-free = Pages: { $figure }
plural-howitzer = howitzers
plural-vehicle = vehicles
plural-rocket = rockets
plural-drone = unmanned aircraft
plural-kit = kits
plural-pod = pods
plural-system = systems
plural-aircraft = aircraft
plural-helicopter = helicopters
plural-tank = tanks
plural-missile = missiles
plural-bomb = bombs
plural-radar = radars
plural-launcher = launchers
plural-rocket-launcher = multiple rocket launchers
plural-personnel-carrier = armoured personnel carriers
plural-glide-bomb = glide bombs
plural-small-diameter-bomb = small diameter bombs
plural-radio-system = radio systems
plural-engine = engines
source-dated = { $source } ({ $date })
count-student-label = { $n ->
    [one] { $n } student
   *[other] { $n } students
}
count-student-governed = { count-student-label }
count-student-case-free = Students: { $figure }
authority-aeca-36b1 = formal notification, Arms Export Control Act, section 36(b)(1)
authority-aeca-36b5a = upgrade report, Arms Export Control Act, section 36(b)(5)(A)
authority-eda-notice = notice of excess defense articles
authority-informal = informal notice
department-army = Army
department-navy = Navy
department-air-force = Air Force
kind-covering = { $kind }, covering { $covers }
covers-several-customers = other customers too; Morocco’s share is not stated
covers-package = a whole package, not these items alone
amount-of-kind = { $amount }, { $kind }
count-rumour-label = { $n ->
    [one] { $n } rumour
   *[other] { $n } rumours
}
count-rumour-governed = { count-rumour-label }
count-rumour-case-free = Rumours: { $figure }
outcome-held = held
outcome-cancelled = cancelled
outcome-planned = planned
collection-deals = Deals
collection-figures = Figures
collection-series = Yearly series
collection-events = Events
collection-deployments = Deployments
collection-exercises = Exercises
collection-statements = Statements
collection-rumours = Rumours
collection-conflicts = Conflicts between sources
collection-programmes = Programmes
collection-systems = Systems
collection-terms = Terms
collection-sources = Sources
cite-sentence = “{ $title }”. { $source }. Record { $record }, us-morocco-security { $version }, { $today }.
cite-read-in = Consulted via: { $copy }.
topic-partnership = Partnership
topic-sales = Sales
topic-surplus = Surplus equipment
topic-licences = Export licences
topic-financing = Financing
topic-training = Training
topic-peacekeeping = Peacekeeping
topic-demining = Demining
topic-counterterrorism = Counter-terrorism
topic-exercises = Exercises
count-name-label = { $n ->
    [one] { $n } name
   *[other] { $n } names
}
count-name-governed = { count-name-label }
count-name-case-free = Names: { $figure }
count-value-label = { $n ->
    [one] { $n } value
   *[other] { $n } values
}
count-value-governed = { count-value-label }
count-value-case-free = Values: { $figure }

# Kinds of record.

kind-deal = deal
kind-figure = figure
kind-series = yearly series
kind-event = event
kind-deployment = deployment
kind-exercise = exercise
kind-statement = statement
kind-rumour = rumour

# Who pays, and what work a deal does.

funding-national-funds = Moroccan funds
funding-fmf = US military financing
funding-grant = grant
funding-credit = loan
funding-mixed = several sources
work-upgrade = upgrade
work-refurbishment = refurbishment
work-support = support
work-armour = armour

# How two records are related, how a figure is bounded, what is counted.

relation-part-of = part of
relation-details = details
relation-see-also = see also
relation-lists = lists
relation-contracts = contracts
relation-delivers = delivers
relation-upgrades = upgrades
qualifier-exact = exact
qualifier-approximately = about
qualifier-more-than = more than
qualifier-at-least = at least
qualifier-up-to = up to
qualifier-nearly = nearly
counted-personnel = personnel
counted-us-personnel = US personnel
counted-moroccan-personnel = Moroccan personnel
counted-participants = participants
counted-countries = countries
counted-other-countries = other countries
counted-founders = founding members
counted-vehicles = vehicles
counted-courses = courses
counted-rank = rank
unit-usd = US dollars
unit-students = students

# Sources and their languages.

source-type-fact-sheet = fact sheet
source-type-reprint = reprint
source-type-translation = translation
source-type-press = press
source-type-official-record = official record
source-type-report = report
source-type-dataset = dataset
source-language-ar = Arabic
source-language-en = English
source-language-fr = French
source-language-de = German
source-language-es = Spanish
source-language-it = Italian
source-language-pl = Polish
source-language-pt = Portuguese
source-language-ru = Russian

# What a release did to records.

change-heading-added = added
change-heading-changed = changed
change-heading-reworded = reworded
change-heading-renamed = renamed
change-heading-removed = removed

# Fields, as headings.

record-field-version = Version
record-field-asOf = Sources last read on
record-field-deals = Deals
record-field-figures = Figures
record-field-series = Yearly series
record-field-events = Events
record-field-deployments = Deployments
record-field-exercises = Exercises
record-field-statements = Statements
record-field-rumours = Rumours
record-field-conflicts = Conflicts between sources
record-field-programmes = Programmes
record-field-systems = Systems
record-field-terms = Terms
record-field-sources = Sources
record-field-redirects = Former IDs
record-field-releases = Releases
record-field-title = Title
record-field-summary = Summary
record-field-notes = Notes
record-field-topic = Topic
record-field-programme = Programme
record-field-anchors = Where the sources say it
record-field-divergences = Divergences from the source texts
record-field-links = Related records
record-field-confidence = Confidence
record-field-stage = Stage
record-field-work = Work done
record-field-when = Date
record-field-authority = Authority
record-field-transmittal = Transmittal number
record-field-department = US military department
record-field-contractors = Principal contractors
record-field-items = What it covers
record-field-accompanying = What comes with it
record-field-amount = Amount
record-field-funding = Funding
record-field-publications = Later printings
record-field-claimStatus = What other sources say
record-field-kind = Kind
record-field-id = ID
record-field-statedOn = First stated on
record-field-bounds = First and last possible day
record-field-linkedFrom = Records that link to it
record-field-ar = In Arabic
record-field-en = In English
record-field-fr = In French
record-field-arLatn = In Arabic in Latin letters
record-field-source = Source
record-field-paragraph = Paragraph
record-field-page = Page
record-field-asPrinted = In the source’s words
record-field-scale = Scale of the source
record-field-field = Field
record-field-reason = Reason
record-field-anchor = Where the source says it
record-field-reading = Meaning taken
record-field-note = Note
record-field-relation = Relation
record-field-to = To
record-field-from = From
record-field-level = Level
record-field-edtf = Date in EDTF
record-field-words = Date in words
record-field-fiscalYears = US fiscal years
record-field-system = System
record-field-variant = Version of the system
record-field-quantity = Quantity
record-field-qualifier = How the figure is bounded
record-field-firm = Firm quantity
record-field-majorDefenseEquipment = Major defense equipment
record-field-key = Key
record-field-name = Name
record-field-usd = Amount in US dollars
record-field-valueKind = What it measures
record-field-covers = What it covers
record-field-status = Status
record-field-consulted = Sources consulted
record-field-earliest = First possible day
record-field-latest = Last possible day
record-field-measure = What is counted
record-field-unit = Unit
record-field-partOf = Part of
record-field-seeAlso = See also
record-field-points = Points
record-field-fiscalYear = Fiscal year
record-field-value = Value
record-field-counts = Counts
record-field-of = What is counted
record-field-text = Text
record-field-countries = Countries
record-field-code = Country code
record-field-outcome = Status
record-field-edition = Edition number
record-field-lookAlikes = Similar names of other things
record-field-about = What it is about
record-field-reports = Reports
record-field-denials = Denials
record-field-firstSeen = Oldest report
record-field-lastSeen = Newest report
record-field-by = Who says so
record-field-says = What is said
record-field-records = Records
record-field-readings = Accounts
record-field-acronym = Acronym
record-field-explanation = Explanation
record-field-aliases = Other names
record-field-designation = Designation
record-field-equipment = Type of equipment
record-field-type = Type of source
record-field-publisher = Publisher
record-field-label = Short name
record-field-language = Language
record-field-url = Web address
record-field-published = Published on
record-field-accessed = Accessed on
record-field-licence = Licence
record-field-original = Original
record-field-paragraphs = Digests of the paragraphs
record-field-date = Date
record-field-changes = Changes
record-field-heading = What happened
record-field-collection = Collection
record-field-fields = Fields
