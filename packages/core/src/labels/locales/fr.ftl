# Dates. `$date` is a date already put into words, `$shape` says how precise it is.

month-name = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date-day = { date-day-of-year } { $year }
date-day-of-year = { date-day-of-month } { month-name }
date-day-of-month = { $day ->
    [1] 1er
   *[other] { $day }
}
date-month = { month-name } { $year }
date-month-of-year = { month-name }
date-year = { $year }
# Arabic names the decades of the twentieth century one by one.
date-decade = { $decade ->
   *[other] années { $year }
}
date-about = { $shape ->
    [day] vers le { $date }
    [month] vers { $date }
    [year] vers { $date }
   *[decade] vers les { $date }
}
# An uncertain date behind a preposition.
date-about-framed = { $date } environ
date-in = { $shape ->
    [day] le { $date }
    [month] en { $date }
    [year] en { $date }
   *[decade] dans les { $date }
}
# Elides before avril, août and octobre.
date-of = { $shape ->
    [day] du { $date }
    [month]
        { $month ->
            [4] d’{ $date }
            [8] d’{ $date }
            [10] d’{ $date }
           *[other] de { $date }
        }
    [year] de { $date }
   *[decade] des { $date }
}
date-since = { $shape ->
    [day] depuis le { $date }
    [month] depuis { $date }
    [year] depuis { $date }
   *[decade] depuis les { $date }
}
date-as-of = { $shape ->
    [day] au { $date }
    [month] en { $date }
    [year] en { $date }
   *[decade] dans les { $date }
}
date-until = { $shape ->
    [day] jusqu’au { $date }
    [month] jusqu’en { $date }
    [year] jusqu’en { $date }
   *[decade] jusqu’aux { $date }
}
date-from = { date-of }
date-to = { $shape ->
    [day] au { $date }
    [month] à { $date }
    [year] à { $date }
   *[decade] aux { $date }
}
date-span = { $from } { $to }
date-span-in = { $from } { $to }
# The edition that an open end is read from.
date-open-stated = { $since }, situation { $stated }
date-open = { $since }, sans fin indiquée
fiscal-year = exercice { $year }
fiscal-years = exercices { $from } à { $to }
fiscal-year-in = pendant l’exercice { $year }
fiscal-years-in = pendant les exercices { $from } à { $to }
amount-billions = { $n ->
    [one] { $n } milliard de dollars
   *[other] { $n } milliards de dollars
}
amount-millions = { $n ->
    [one] { $n } million de dollars
   *[other] { $n } millions de dollars
}
amount-dollars = { $n ->
    [one] { $n } dollar
   *[other] { $n } dollars
}
# Where a title has said that all are dollars.
amount-billions-known = { $n ->
    [one] { $n } milliard
   *[other] { $n } milliards
}
amount-millions-known = { $n ->
    [one] { $n } million
   *[other] { $n } millions
}
amount-dollars-known = { NUMBER($n) }
bounded-exact = { $figure }
bounded-approximately = environ { $figure }
bounded-more-than = plus de { $figure }
bounded-at-least = au moins { $figure }
bounded-up-to = jusqu’à { $figure }
bounded-nearly = près de { $figure }
percent = { NUMBER($n) } %
quantity-unstated = { $things } (nombre non précisé par la source)
rank = { $n ->
    [1] 1er rang
   *[other] { $n }e rang
}
rank-or-better = { $n ->
    [1] 1er rang
   *[other] { $n }e rang ou mieux
}
stage-badge-claimed = Information de presse
stage-badge-notified = Notification
stage-badge-listed = Liste américaine
stage-badge-authorised = Autorisation
stage-badge-contracted = Contrat
stage-badge-delivered = Livraison
stage-badge-cancelled = Annulation
value-kind-ceiling = plafond notifié
value-kind-contract = montant du contrat
value-kind-case-value = valeur du dossier FMS
value-kind-active-cases = valeur des dossiers en cours
value-kind-eda-acquisition-value = valeur d’acquisition d’origine au titre de l’EDA
value-kind-eda-current-value = valeur actuelle au titre de l’EDA
value-kind-eda-value-basis-unstated = valeur au titre de l’EDA (base non précisée)
value-kind-implemented = dossiers mis en œuvre
value-kind-purchases-basis-unstated = achats (base non précisée)
value-kind-reported = valeur avancée par la presse
value-kind-authorised-exports = exportations autorisées
value-kind-assistance-proposed = aide proposée
value-kind-assistance-requested = aide demandée
value-kind-assistance-estimated = aide estimée
value-kind-assistance-appropriated = aide votée
value-kind-assistance-actual = aide effective
value-kind-assistance-obligated = aide engagée
value-kind-assistance-basis-unstated = aide (base non précisée)
value-kind-training-value = valeur des formations
equipment-howitzer = obusier automoteur
equipment-vehicle = véhicule
equipment-rocket = roquette
equipment-drone = drone
equipment-kit = kit de queue
equipment-pod = nacelle
equipment-system = système
equipment-aircraft = avion
equipment-helicopter = hélicoptère
equipment-tank = char
equipment-missile = missile
equipment-bomb = bombe
equipment-radar = radar
equipment-launcher = lanceur
equipment-rocket-launcher = lance-roquettes multiple
equipment-personnel-carrier = véhicule blindé de transport de troupes
equipment-glide-bomb = bombe planante
equipment-small-diameter-bomb = bombe de petit diamètre
equipment-radio-system = système radio
equipment-engine = moteur
confidence-level-high = élevée
confidence-level-medium = moyenne
confidence-level-low = faible
claim-corroborated = confirmé par d’autres sources
claim-uncorroborated = non confirmé par ailleurs
claim-contradicted = contredit par d’autres sources
divergence-typo = coquille dans la source
divergence-mistranslation = erreur de traduction dans la source
divergence-omission = omission dans la source
divergence-wording = formulation différente dans la source
divergence-editorial-change = formulation modifiée par le média
divergence-edition = autre édition de la source
count-aircraft-label = { $n ->
    [one] { $n } avion
   *[other] { $n } avions
}
count-aircraft-governed = { count-aircraft-label }
count-aircraft-case-free = Avions : { $figure }
count-helicopter-label = { $n ->
    [one] { $n } hélicoptère
   *[other] { $n } hélicoptères
}
count-helicopter-governed = { count-helicopter-label }
count-helicopter-case-free = Hélicoptères : { $figure }
count-tank-label = { $n ->
    [one] { $n } char
   *[other] { $n } chars
}
count-tank-governed = { count-tank-label }
count-tank-case-free = Chars : { $figure }
count-missile-label = { $n ->
    [one] { $n } missile
   *[other] { $n } missiles
}
count-missile-governed = { count-missile-label }
count-missile-case-free = Missiles : { $figure }
count-bomb-label = { $n ->
    [one] { $n } bombe
   *[other] { $n } bombes
}
count-bomb-governed = { count-bomb-label }
count-bomb-case-free = Bombes : { $figure }
count-radar-label = { $n ->
    [one] { $n } radar
   *[other] { $n } radars
}
count-radar-governed = { count-radar-label }
count-radar-case-free = Radars : { $figure }
count-launcher-label = { $n ->
    [one] { $n } lanceur
   *[other] { $n } lanceurs
}
count-launcher-governed = { count-launcher-label }
count-launcher-case-free = Lanceurs : { $figure }
count-rocket-launcher-label = { $n ->
    [one] { $n } lance-roquettes multiple
   *[other] { $n } lance-roquettes multiples
}
count-rocket-launcher-governed = { count-rocket-launcher-label }
count-rocket-launcher-case-free = Lance-roquettes multiples : { $figure }
count-personnel-carrier-label = { $n ->
    [one] { $n } véhicule blindé de transport de troupes
   *[other] { $n } véhicules blindés de transport de troupes
}
count-personnel-carrier-governed = { count-personnel-carrier-label }
count-personnel-carrier-case-free = Véhicules blindés de transport de troupes : { $figure }
count-glide-bomb-label = { $n ->
    [one] { $n } bombe planante
   *[other] { $n } bombes planantes
}
count-glide-bomb-governed = { count-glide-bomb-label }
count-glide-bomb-case-free = Bombes planantes : { $figure }
count-small-diameter-bomb-label = { $n ->
    [one] { $n } bombe de petit diamètre
   *[other] { $n } bombes de petit diamètre
}
count-small-diameter-bomb-governed = { count-small-diameter-bomb-label }
count-small-diameter-bomb-case-free = Bombes de petit diamètre : { $figure }
count-radio-system-label = { $n ->
    [one] { $n } système radio
   *[other] { $n } systèmes radio
}
count-radio-system-governed = { count-radio-system-label }
count-radio-system-case-free = Systèmes radio : { $figure }
count-engine-label = { $n ->
    [one] { $n } moteur
   *[other] { $n } moteurs
}
count-engine-governed = { count-engine-label }
count-engine-case-free = Moteurs : { $figure }
count-personnel-label = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
count-personnel-governed = { count-personnel-label }
count-personnel-case-free = Personnes : { $figure }
count-peacekeeper-label = { $n ->
    [one] { $n } Casque bleu
   *[other] { $n } Casques bleus
}
count-peacekeeper-governed = { count-peacekeeper-label }
count-peacekeeper-case-free = Casques bleus : { $figure }
count-country-label = { $n ->
    [one] { $n } pays
   *[other] { $n } pays
}
count-country-governed = { count-country-label }
count-country-case-free = Pays : { $figure }
count-other-country-label = { $n ->
    [one] { $n } autre pays
   *[other] { $n } autres pays
}
count-other-country-governed = { count-other-country-label }
count-other-country-case-free = Autres pays : { $figure }
count-founder-label = { $n ->
    [one] { $n } membre fondateur
   *[other] { $n } membres fondateurs
}
count-founder-governed = { count-founder-label }
count-founder-case-free = Membres fondateurs : { $figure }
count-vehicle-label = { $n ->
    [one] { $n } véhicule
   *[other] { $n } véhicules
}
count-vehicle-governed = { count-vehicle-label }
count-vehicle-case-free = Véhicules : { $figure }
count-howitzer-label = { $n ->
    [one] { $n } obusier
   *[other] { $n } obusiers
}
count-howitzer-governed = { count-howitzer-label }
count-howitzer-case-free = Obusiers : { $figure }
count-rocket-label = { $n ->
    [one] { $n } roquette
   *[other] { $n } roquettes
}
count-rocket-governed = { count-rocket-label }
count-rocket-case-free = Roquettes : { $figure }
count-drone-label = { $n ->
    [one] { $n } drone
   *[other] { $n } drones
}
count-drone-governed = { count-drone-label }
count-drone-case-free = Drones : { $figure }
count-kit-label = { $n ->
    [one] { $n } kit
   *[other] { $n } kits
}
count-kit-governed = { count-kit-label }
count-kit-case-free = Kits : { $figure }
count-pod-label = { $n ->
    [one] { $n } nacelle
   *[other] { $n } nacelles
}
count-pod-governed = { count-pod-label }
count-pod-case-free = Nacelles : { $figure }
count-participant-label = { $n ->
    [one] { $n } participant
   *[other] { $n } participants
}
count-participant-governed = { count-participant-label }
count-participant-case-free = Participants : { $figure }
count-us-person-label = { $n ->
    [one] { $n } militaire américain
   *[other] { $n } militaires américains
}
count-us-person-governed = { count-us-person-label }
count-us-person-case-free = Militaires américains : { $figure }
count-moroccan-person-label = { $n ->
    [one] { $n } militaire marocain
   *[other] { $n } militaires marocains
}
count-moroccan-person-governed = { count-moroccan-person-label }
count-moroccan-person-case-free = Militaires marocains : { $figure }
count-course-label = { $n ->
    [one] { $n } cours
   *[other] { $n } cours
}
count-course-governed = { count-course-label }
count-course-case-free = Cours : { $figure }
count-record-label = { $n ->
    [one] { $n } fiche
   *[other] { $n } fiches
}
count-record-governed = { count-record-label }
count-record-case-free = Fiches : { $figure }
count-source-label = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-source-governed = { count-source-label }
count-source-case-free = Sources : { $figure }
count-deal-label = { $n ->
    [one] { $n } transaction
   *[other] { $n } transactions
}
count-deal-governed = { count-deal-label }
count-deal-case-free = Transactions : { $figure }
count-notification-label = { $n ->
    [one] { $n } notification
   *[other] { $n } notifications
}
count-notification-governed = { count-notification-label }
count-notification-case-free = Notifications : { $figure }
count-contract-label = { $n ->
    [one] { $n } contrat
   *[other] { $n } contrats
}
count-contract-governed = { count-contract-label }
count-contract-case-free = Contrats : { $figure }
count-system-label = { $n ->
    [one] { $n } système
   *[other] { $n } systèmes
}
count-system-governed = { count-system-label }
count-system-case-free = Systèmes : { $figure }
count-divergence-label = { $n ->
    [one] { $n } écart
   *[other] { $n } écarts
}
count-divergence-governed = { count-divergence-label }
count-divergence-case-free = Écarts : { $figure }
count-conflict-label = { $n ->
    [one] { $n } désaccord entre sources
   *[other] { $n } désaccords entre sources
}
count-conflict-governed = { count-conflict-label }
count-conflict-case-free = Désaccords entre sources : { $figure }
count-year-label = { $n ->
    [one] { $n } année
   *[other] { $n } années
}
count-year-governed = { count-year-label }
count-year-case-free = Années : { $figure }
count-result-label = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
count-result-governed = { count-result-label }
count-result-case-free = Résultats : { $figure }
count-page-label = { $n ->
    [one] { $n } page
   *[other] { $n } pages
}
count-page-governed = { count-page-label }
count-page-case-free = Pages : { $figure }
plural-howitzer = obusiers
plural-vehicle = véhicules
plural-rocket = roquettes
plural-drone = drones
plural-kit = kits
plural-pod = nacelles
plural-system = systèmes
plural-aircraft = avions
plural-helicopter = hélicoptères
plural-tank = chars
plural-missile = missiles
plural-bomb = bombes
plural-radar = radars
plural-launcher = lanceurs
plural-rocket-launcher = lance-roquettes multiples
plural-personnel-carrier = véhicules blindés de transport de troupes
plural-glide-bomb = bombes planantes
plural-small-diameter-bomb = bombes de petit diamètre
plural-radio-system = systèmes radio
plural-engine = moteurs
source-dated = { $source } ({ $date })
count-student-label = { $n ->
    [one] { $n } stagiaire
   *[other] { $n } stagiaires
}
count-student-governed = { count-student-label }
count-student-case-free = Stagiaires : { $figure }
authority-aeca-36b1 = notification formelle, loi sur le contrôle des exportations d’armes, article 36(b)(1)
authority-aeca-36b5a = rapport de modernisation, loi sur le contrôle des exportations d’armes, article 36(b)(5)(A)
authority-eda-notice = avis d’articles de défense excédentaires
authority-informal = avis informel
department-army = armée de terre
department-navy = marine
department-air-force = armée de l’air
kind-covering = { $kind }, couvrant { $covers }
covers-several-customers = d’autres clients aussi ; part du Maroc non précisée
covers-package = un ensemble, et non ces seuls éléments
amount-of-kind = { $amount }, { $kind }
count-rumour-label = { $n ->
    [one] { $n } rumeur
   *[other] { $n } rumeurs
}
count-rumour-governed = { count-rumour-label }
count-rumour-case-free = Rumeurs : { $figure }
outcome-held = a eu lieu
outcome-cancelled = annulé
outcome-planned = prévu
collection-deals = Transactions
collection-figures = Chiffres
collection-series = Séries annuelles
collection-events = Événements
collection-deployments = Déploiements
collection-exercises = Exercices
collection-statements = Affirmations
collection-rumours = Rumeurs
collection-conflicts = Désaccords entre sources
collection-programmes = Programmes
collection-systems = Systèmes
collection-terms = Termes
collection-sources = Sources
cite-sentence = « { $title } ». { $source }. Fiche { $record }, us-morocco-security { $version }, { $today }.
cite-read-in = Consulté dans : { $copy }.
topic-partnership = Partenariat
topic-sales = Ventes
topic-surplus = Matériel excédentaire
topic-licences = Licences d’exportation
topic-financing = Financement
topic-training = Formation
topic-peacekeeping = Maintien de la paix
topic-demining = Déminage
topic-counterterrorism = Lutte contre le terrorisme
topic-exercises = Exercices
count-value-label = { $n ->
    [one] { $n } donnée
   *[other] { $n } données
}
count-value-governed = { count-value-label }
count-value-case-free = Données : { $figure }
count-name-label = { $n ->
    [one] { $n } nom
   *[other] { $n } noms
}
count-name-governed = { count-name-label }
count-name-case-free = Noms : { $figure }

# Kinds of record.

kind-deal = transaction
kind-figure = chiffre
kind-series = série annuelle
kind-event = événement
kind-deployment = déploiement
kind-exercise = exercice
kind-statement = affirmation
kind-rumour = rumeur

# Who pays, and what work a deal does.

funding-national-funds = fonds marocains
funding-fmf = financement militaire américain
funding-grant = don
funding-credit = prêt
funding-mixed = plusieurs sources
work-upgrade = modernisation
work-refurbishment = remise à niveau
work-support = soutien
work-armour = blindage

# How two records are related, how a figure is bounded, what is counted.

relation-part-of = partie de
relation-details = détaille
relation-see-also = voir aussi
relation-lists = inscrit à la liste
relation-contracts = met sous contrat
relation-delivers = livre
relation-upgrades = modernise
qualifier-exact = exactement
qualifier-approximately = environ
qualifier-more-than = plus de
qualifier-at-least = au moins
qualifier-up-to = au plus
qualifier-nearly = près de
counted-personnel = militaires
counted-us-personnel = militaires américains
counted-moroccan-personnel = militaires marocains
counted-participants = participants
counted-countries = pays
counted-other-countries = autres pays
counted-founders = membres fondateurs
counted-vehicles = véhicules
counted-courses = formations
counted-rank = rang
unit-usd = dollars américains
unit-students = stagiaires

# Sources and their languages.

source-type-fact-sheet = fiche d’information
source-type-reprint = reproduction
source-type-translation = traduction
source-type-press = presse
source-type-official-record = document officiel
source-type-report = rapport
source-type-dataset = jeu de données
source-language-ar = arabe
source-language-en = anglais
source-language-fr = français
source-language-de = allemand
source-language-es = espagnol
source-language-it = italien
source-language-pl = polonais
source-language-pt = portugais
source-language-ru = russe

# What a release did to records.

change-heading-added = ajout
change-heading-changed = modification
change-heading-reworded = reformulation
change-heading-renamed = changement de nom
change-heading-removed = retrait

# Fields, as headings.

record-field-version = Version
record-field-asOf = Dernière lecture des sources
record-field-deals = Transactions
record-field-figures = Chiffres
record-field-series = Séries annuelles
record-field-events = Événements
record-field-deployments = Déploiements
record-field-exercises = Exercices
record-field-statements = Affirmations
record-field-rumours = Rumeurs
record-field-conflicts = Désaccords entre sources
record-field-programmes = Programmes
record-field-systems = Systèmes
record-field-terms = Termes
record-field-sources = Sources
record-field-redirects = Anciens identifiants
record-field-releases = Versions publiées
record-field-title = Titre
record-field-summary = Résumé
record-field-notes = Remarques
record-field-topic = Sujet
record-field-programme = Programme
record-field-anchors = Passages des sources
record-field-divergences = Écarts avec les textes des sources
record-field-links = Fiches liées
record-field-confidence = Confiance
record-field-stage = Étape
record-field-work = Travaux
record-field-when = Date
record-field-authority = Base légale
record-field-transmittal = Numéro de transmission
record-field-department = Département militaire américain
record-field-contractors = Maîtres d’œuvre
record-field-items = Ce qu’elle couvre
record-field-accompanying = Ce qui l’accompagne
record-field-amount = Montant
record-field-funding = Financement
record-field-publications = Publications ultérieures
record-field-claimStatus = Ce qu’en disent d’autres sources
record-field-kind = Genre
record-field-id = Identifiant
record-field-statedOn = Première mention
record-field-bounds = Premier et dernier jour possibles
record-field-linkedFrom = Fiches qui y renvoient
record-field-ar = En arabe
record-field-en = En anglais
record-field-fr = En français
record-field-arLatn = En arabe en lettres latines
record-field-source = Source
record-field-paragraph = Paragraphe
record-field-page = Page
record-field-asPrinted = Mots de la source
record-field-scale = Échelle de la source
record-field-field = Champ
record-field-reason = Raison
record-field-anchor = Passage de la source
record-field-reading = Sens retenu
record-field-note = Remarque
record-field-relation = Relation
record-field-to = À
record-field-from = De
record-field-level = Degré
record-field-edtf = Date en EDTF
record-field-words = Date en mots
record-field-fiscalYears = Exercices budgétaires américains
record-field-system = Système
record-field-variant = Version du système
record-field-quantity = Quantité
record-field-qualifier = Précision du chiffre
record-field-firm = Quantité ferme
record-field-majorDefenseEquipment = Matériel de défense majeur
record-field-key = Clé
record-field-name = Nom
record-field-usd = Montant en dollars
record-field-valueKind = Nature du montant
record-field-covers = Ce qu’il couvre
record-field-status = Statut
record-field-consulted = Sources consultées
record-field-earliest = Premier jour possible
record-field-latest = Dernier jour possible
record-field-measure = Ce qui est compté
record-field-unit = Unité
record-field-partOf = Partie de
record-field-seeAlso = Voir aussi
record-field-points = Points
record-field-fiscalYear = Exercice budgétaire
record-field-value = Valeur
record-field-counts = Effectifs
record-field-of = Ce qui est compté
record-field-text = Texte
record-field-countries = Pays
record-field-code = Code du pays
record-field-outcome = Statut
record-field-edition = Numéro de l’édition
record-field-lookAlikes = Noms semblables d’autres choses
record-field-about = Ce dont il s’agit
record-field-reports = Informations
record-field-denials = Démentis
record-field-firstSeen = Information la plus ancienne
record-field-lastSeen = Information la plus récente
record-field-by = Qui le dit
record-field-says = Ce qui est dit
record-field-records = Fiches
record-field-readings = Versions des faits
record-field-acronym = Sigle
record-field-explanation = Explication
record-field-aliases = Autres noms
record-field-designation = Désignation
record-field-equipment = Type de matériel
record-field-type = Type de source
record-field-publisher = Éditeur
record-field-label = Nom court
record-field-language = Langue
record-field-url = Adresse
record-field-published = Date de publication
record-field-accessed = Date de consultation
record-field-licence = Licence
record-field-original = Original
record-field-paragraphs = Empreintes des paragraphes
record-field-date = Date
record-field-changes = Changements
record-field-heading = Nature du changement
record-field-collection = Collection
record-field-fields = Champs
