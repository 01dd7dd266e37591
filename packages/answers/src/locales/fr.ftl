# Badges for retold facts.

badge-older-reprint = Republication d’un texte antérieur
badge-stock-as-sales = Dossiers en cours, pas des ventes

# How far a value can be trusted.

confidence-high = confiance élevée
confidence-medium = confiance moyenne
confidence-low = confiance faible

# Words on the screen.

label-sources = Sources
label-source = Source
label-page = Sur le site
label-as-printed = Mots de la source
label-quantity = Quantité
label-amount = Montant
label-date = Date
label-period = Période
label-stage = Étape
label-statement = Affirmation
label-value-kind = Nature du montant
label-system = Système
label-systems = Systèmes
label-equipment = Type de matériel
label-title = Titre
label-funding = Financement
page-of = Page { NUMBER($page) } sur { NUMBER($pages) }
collection-count = { $collection } ({ $count })
no-result = Aucun résultat
did-you-mean = Vouliez-vous dire { $suggestions } ?

# D’où vient ce que dit une réponse. `$source` est le nom d’une source, `$date` un jour en toutes lettres.

citation-original = { $source }, « { $title } »
citation-translation = { $source }, traduit d’après { $original }
citation-reprint = { $source }, d’après { $original }
as-stated-in = Source : { $source }
time-and-source = { $time } · { $source }
place-paragraph = { $source }, paragraphe { NUMBER($paragraph) }
place-page = { $source }, page { NUMBER($page) }
divergence-line = « { $printed } » signifie ici { $reading } ({ $reason }). { $note }
conflict-title = Désaccord entre sources : { $title }.
conflict-reading = { $says } · { $source }

# Une fiche en une ligne. `$count` est un nom compté, `$system` un nom suivi de sa désignation.

item-line = { $figure ->
   *[other]
        { $things ->
           *[other] { $count } { $system }
        }
}
label-designation = Désignation
stage-meaning = { $stage } : { $meaning }
stage-means-claimed = annoncée par la presse ou dans un avis informel ; aucune notification officielle au Congrès n’est enregistrée.
stage-means-notified = le Congrès est informé d’une vente ou d’un don possible ; tout montant est un plafond, pas un prix.
stage-means-listed = citée par le département d’État parmi les ventes antérieures ; aucun contrat n’est enregistré.
stage-means-authorised = transfert ou exportation autorisés, ce qui ne veut pas dire expédiés.
stage-means-contracted = contrat signé, ce qui ne veut pas dire livré.
stage-means-delivered = matériel reçu, selon la source.
stage-means-cancelled = transaction annulée.
no-later-stage = Aucune étape ultérieure enregistrée.
field-claim = Affirmation
field-points = Point
field-detail = { $field }, { $detail }

# Vue d’ensemble et programmes.

overview-deals = Transactions enregistrées, par étape
unlike-amounts-title = Pas de total général
unlike-amounts = Ces montants mesurent des choses différentes : dossiers de vente ouverts, matériel excédentaire, licences, aide. Ils ne s’additionnent pas.
overview-lead = { $amount } : dossiers de ventes militaires américaines (FMS) en cours avec le Maroc au { $date } ; ni ventes, ni somme payée.
overview-unlike = Les chiffres suivants ne s’y ajoutent pas.
overview-lead-none = Dans la base : { $count } sur la coopération de sécurité entre les États-Unis et le Maroc.
overview-since = Depuis, hors de ce chiffre :
overview-programme = { $programme } :
fms-nothing = Aucune transaction enregistrée ne répond à ces critères. Moins de critères peuvent en montrer davantage.
totals-title = Sommes de montants de même nature
total-line = { $kind }, pour { $deals } : { $amount }
totals-unlike = Ces sommes mesurent des choses différentes et ne s’additionnent pas.
life-step = { $stage } : { $item }
quantities-explained = Chaque nombre relève de sa propre étape ou transaction : une notification donne un maximum, un contrat ce qui a été signé, une livraison ce qui est arrivé. Ils ne s’additionnent pas.
option-year = Une année, par exemple 2019
    .name = année
option-stage = Les transactions à cette étape seulement
    .name = étape
option-system = Les transactions portant sur ce système seulement
    .name = système
overview-title = États-Unis et Maroc : coopération en matière de sécurité
programme-lead-eda = { $amount } : valeur des matériels américains excédentaires (EDA) reçus par le Maroc { $time }, selon le département d’État ({ $date }).
programme-caveat-eda = C’est une évaluation, pas un prix, et sa base n’est pas précisée.
programme-lead-dcs = { $amount } : exportations de défense vers le Maroc autorisées par ventes commerciales directes (DCS) { $time }, selon le département d’État ({ $date }).
programme-caveat-dcs = Une autorisation ne prouve pas une expédition.
programme-lead-fmf = { $amount } : financement militaire étranger (FMF) accordé au Maroc { $time }, selon le département d’État ({ $date }).
programme-caveat-fmf = Le document ne précise pas si ce montant a été demandé, voté ou versé.
programme-lead-imet = { $amount } : éducation et formation militaires internationales (IMET) au profit du Maroc { $time }, selon le département d’État ({ $date }).
programme-caveat-imet = Le document ne précise pas si ce montant a été demandé, voté ou versé.
programme-lead-cwd = { $amount } : aide au Maroc pour le déminage et la destruction des armes classiques { $time }, selon le département d’État ({ $date }).
programme-caveat-cwd = Le document ne précise pas si ce montant a été demandé, voté ou versé.
programme-share = { $part } sur { $whole }, soit { $percent }
programme-lead-records = { $name } : { $count }, sans chiffre global du département d’État.
programme-year-lead = { $programme }, { $year } : { $values }.
programme-year-none = { $programme } : aucun chiffre enregistré pour { $year } ; cela ne veut pas dire zéro.
series-adjustment = un ajustement à la baisse de { $amount }
series-sum = Somme, { $years } : { $value }.
series-sum-gaps = Aucun chiffre pour { $gaps }.
conflict-readings = { $title }. { $readings }
demining-other-years = toutes les autres années réunies
column-country = Pays
column-code = Code
timeline-nothing = Une période plus longue, ou sans sujet, peut en montrer davantage.

# Une transaction en entier.

label-authority = Base légale
label-transmittal = Numéro de transmission
label-department = Département militaire américain
label-covers = Ce qu’il couvre
label-programme = Programme
label-contractors = Maîtres d’œuvre
label-confidence = Confiance
label-claim-status = Ce qu’en disent d’autres sources
trust-reason = { $what }. { $reason }
item-firm = { $firm ->
    [one] { $firm } ferme et { NUMBER($option) } en option
   *[other] { $firm } fermes et { NUMBER($option) } en option
}
item-mde = équipement de défense majeur (MDE)
item-not-mde = autre équipement (hors MDE)
accompanying-title = Accessoires et soutien
accompanying-counted = { $name } : { $count }
life-earlier = Avant cette transaction
life-around = À peu près au même moment ; l’ordre n’est pas connu
life-later = Après cette transaction
linked-to-part-of = Fiche dont cette transaction fait partie
linked-from-part-of = Partie de cette transaction
linked-to-details = Fiche que cette transaction détaille
linked-from-details = Fiche qui détaille cette transaction
linked-to-see-also = Voir aussi
linked-from-see-also = Voir aussi

# Séries par année. `$years` sont des années en toutes lettres, sauf là où elles sont comptées.

series-legend-title = Comment lire le tableau
series-legend = « — » signifie qu’aucune fiche ne porte sur l’année, et non que le montant ou le nombre est nul.
series-title = Par année : { $name }
series-span = { $years ->
    [one] De { $first } à { $last } : { $years } année enregistrée.
   *[other] De { $first } à { $last } : { $years } années enregistrées.
}
series-gaps = Aucune donnée pour { $years } ; cela ne veut pas dire zéro.
years-run = { $from } à { $to }
series-total = Somme des années enregistrées : { $amount }, { $kind }. Les années sans donnée n’y figurent pas.
series-no-total = Pas de total de ces années
series-unlike = Montants de nature différente, non additionnés : { $kinds }.
series-overlap = Certains de ces montants couvrent les mêmes mois ; les additionner compterait l’argent deux fois.
series-no-one-amount = Pour une de ces années, les sources divergent ; il n’y a donc pas un montant unique à additionner.
series-disputed = les sources divergent ({ $amounts })
column-year = Année
not-stated = non précisé
other-facts = Ce que les sources disent encore
assistance-totals = Un montant de plusieurs années figure à part et n’est pas la somme des lignes.
assistance-no-years = Aucun montant annuel n’est enregistré.
assistance-lead = Aide américaine au Maroc par année, { $span } : { $count } avec un chiffre, programme par programme.
assistance-lead-programme = { $name } : { $count } avec un chiffre enregistré, { $span }.
assistance-lead-none = { $name } : aucun chiffre annuel enregistré pour cette période.
assistance-kinds = Montants demandés, estimés, votés et effectifs sont des choses différentes et ne s’additionnent pas.
assistance-programme = { $name } :
assistance-latest = { $year }, { $value }
assistance-newest = Le plus récent, { $year } : { $value }.
exercises-chart = Participants par édition
exercises-cancelled = Éditions annulées : { $years }.
exercises-planned = Prévu : { $years }.
exercises-uncounted = Le nombre total de participants n’est pas enregistré pour { $years }.
exercises-lead = Dernière édition tenue : { $title }, { $time }.
exercises-lead-counted = Dernière édition tenue : { $title }, { $time }, avec { $people }.
exercises-lead-planned = À venir : { $title }, { $time }.
exercises-lead-passed = { $title }, { $time } : les dates sont passées, sans compte rendu enregistré.
exercises-lead-cancelled = Éditions annulées : { $years }.
exercises-lead-none = Aucun exercice n’est enregistré.
exercise-lead-named = { $title }, { $time }.
exercises-none = Aucune édition n’est enregistrée pour { $year }. Cela ne veut pas dire qu’il n’y en a pas eu.
exercise-lead = { $title }, { $time } : { $outcome }.
exercise-lead-counted = { $title }, { $time } : { $outcome }, avec { $people }.
point-label = { $label } :
partnerships-lead = { $count } sur les désignations, adhésions, protocoles d’accord et liens de formation, du plus récent au plus ancien.
partnerships-lead-none = Aucune désignation, adhésion ni protocole n’est enregistré.
onthisday-lead = { $day } : { $count } à cette date.
onthisday-none = Rien n’est enregistré à la date du { $day }.
onthisday-nearest = Les dates les plus proches : { $days }.
whatsnew-lead = Version { $version } : { $changes }.
whatsnew-lead-dated = Version { $version } ({ $date }) : { $changes }.
whatsnew-lead-first = La version { $version } est la première : { $records }, { $systems } et { $sources }. Aucune version antérieure ne permet de comparaison.
whatsnew-holding = { $collection } :
whatsnew-change = { $heading }, { $collection } :
counted-added = { $n ->
    [one] { $n } fiche ajoutée
   *[other] { $n } fiches ajoutées
}
counted-changed = { $n ->
    [one] { $n } fiche modifiée
   *[other] { $n } fiches modifiées
}
counted-reworded = { $n ->
    [one] { $n } fiche reformulée
   *[other] { $n } fiches reformulées
}
counted-renamed = { $n ->
    [one] { $n } fiche renommée
   *[other] { $n } fiches renommées
}
counted-removed = { $n ->
    [one] { $n } fiche supprimée
   *[other] { $n } fiches supprimées
}
rumours-lead = { $count } dans la presse, sans notification à l’appui.
rumours-rule = Au { $day }, ni notification officielle, ni contrat, ni livraison n’est enregistré à leur sujet.
rumours-none = Aucune rumeur n’est enregistrée.
rumour-denied = Démenti ou mis en doute : { $by }
command-rumours = Ce qui circule sans notification, contrat ni livraison
    .title = Rumeurs
    .name = rumeurs
help-ask-rumours = Quelles rumeurs circulent ?
column-exercise = Exercice
label-outcome = Statut
label-edition = Numéro de l’édition
label-participants = Participants
participants-planned = { $count } (nombre prévu)
label-countries = Pays
peacekeeping-counts = Décomptes par date
peacekeeping-chart = Casques bleus marocains par date
peacekeeping-chart-note = Chaque décompte a sa source et sa méthode ; celui d’une seule mission ne figure pas sur le graphique.
peacekeeping-ranks = Rang du Maroc, selon les sources
peacekeeping-undated-title = Un décompte sans date
peacekeeping-undated = La source donne les pays mais pas le jour ; ce décompte n’a donc pas de place dans la série par date.
peacekeeping-lead = { $people } du Maroc dans le maintien de la paix des Nations Unies, { $time } : le dernier effectif daté de la base.
peacekeeping-lead-ranks = Son rang varie selon la source et la date : { $ranks }.
peacekeeping-lead-none = Aucun effectif daté de Casques bleus marocains n’est enregistré.
peacekeeping-undated-point = Sans date :
column-people = Effectif
column-rank = Rang

# Ce qu’une version a changé, où les sources divergent, deux choses côte à côte.

conflicts-none = { $topic } : aucun désaccord entre sources n’est enregistré.
news-new = Nouveau dans les données : { $title }.
news-stage = { $title } : désormais { $to }, auparavant { $from }.
news-printed-again = Rien de nouveau : { $title } reprend un contrat déjà enregistré.
news-printed-again-since = Rien de nouveau : { $title } reprend une vente déjà notifiée ({ $date }).
news-completed = Données complétées : { $title }.
news-corrected = Correction : { $title }.
news-withdrawn = Retiré des données : { $title }.
news-denied = Rumeur démentie : { $title }.
news-digest = Changements enregistrés : { $count }.
news-none = Rien de nouveau dans les données.
news-field = { $field } :
news-value = { $after }, auparavant { $before }
news-no-value = non enregistré
news-more = Autres changements : { $count } ; /whatsnew les donne.
news-why = Vous suivez : { $topics }.
news-topic-everything = toutes les nouveautés
news-topic-corrections = les corrections
news-topic-rumours = les rumeurs

whatsnew-nothing = Aucune fiche n’a changé dans cette version.
change-added = Ajouts
change-changed = Modifications
change-reworded = Reformulations
change-renamed = Changements de nom
change-removed = Retraits
change-fields = Ce qui diffère : { $fields }
change-formerly = Ancien identifiant : { $id }
change-texts = Textes
change-links = Liens vers d’autres fiches
change-differences = Différences entre sources
change-other = Autres détails
column-collection = Type de fiche
compare-years = Années civiles, selon la date de début. Les chiffres par exercice budgétaire américain ne figurent dans aucune.
compare-unlike = Des montants de nature différente ne s’additionnent ni ne se comparent : un plafond est une estimation, un contrat a été conclu, et des périodes qui se recoupent seraient comptées deux fois.
compare-none = rien d’enregistré
compare-stages = Étapes enregistrées
compare-dated = { $what } ({ $time })
compare-amounts = { $stage }, { $kind }
compare-figures = Chiffre, { $kind }
compare-sum = { $stage }, { $kind }, somme
compare-sum-over = { $amount } pour { $deals }
compare-sum-without = { $amount } pour { $deals }, sans compter { $left } dont le montant couvre davantage ou fait partie d’un autre
compare-shared = { $amount } avec d’autres matériels ou clients
compare-no-sum-shared = non additionnés, car les montants couvrent aussi d’autres matériels ou clients
compare-no-sum-bounds = non additionnés, car les montants ne sont pas bornés de la même façon
column-compared = Critère

# Sources, citations, à propos.

explain-own-words = Explication rédigée par le projet ; ses chiffres figurent dans les fiches, avec leurs sources.
cite-plain = Texte simple
about-lead = Version { $version } d’une base sourcée sur la coopération de sécurité : { $records } et { $sources }, consultées pour la dernière fois le { $day }.
about-lead-rule = Chaque valeur indique sa source ; en cas de désaccord, toutes les versions sont données.
about-sheet = Document principal :
about-code-licence = Licence du code :
about-data-licence = Licence des données :
about-licence-note = Ces licences couvrent le code et les textes propres au projet. Les sources gardent leurs droits ; seuls de courts fragments en sont cités.
about-absent-title = Ce qui n’y est pas, et pourquoi
about-absent-unseen-notices = Les notifications au Congrès reposent surtout sur la presse qui les cite ; les pages des agences n’ont pas pu être consultées.
about-absent-deliveries = Ce qui n’est pas enregistré a pu avoir lieu : une notification sans suite enregistrée ne prouve pas que rien n’a suivi.
about-absent-prices = Les prix payés sont rarement précisés par une source ; un plafond n’est jamais un prix.
about-absent-original-page = La page du département d’État n’a pas pu être consultée ; elle est connue par des reprises et des traductions.
about-absent-closed-data = Les bases dont la licence interdit la republication ont été écartées.
about-absent-opinion = Aucun jugement sur les intentions, les rivaux ou les mérites.

# Confidentialité et conditions.

privacy-lead = Rien n’est conservé ici sur ceux qui posent des questions.
privacy-lead-questions = Une question est lue pour y répondre ; aucun journal n’en garde le texte ni l’auteur.
privacy-counted = Compté sans nom : l’usage de chaque commande et l’issue de chaque réponse
privacy-platform = La plateforme conserve elle-même ses messages, selon ses propres règles.
privacy-long-text = Un texte trop long pour être cité reste en mémoire une heure au plus, pour les boutons de sa réponse.
privacy-terms = Conditions :
privacy-terms-sources = les réponses citent des sources publiées, sans garantie ; vérifiez la source avant de vous y fier
privacy-terms-free = L’usage est gratuit. Le code est sous MIT, les données sous CC0 1.0.
privacy-contact = Contact de l’hébergeur :
privacy-no-contact = L’hébergeur de ce service n’a indiqué aucun contact.

# Aide.

help-fiscal-year = Un exercice budgétaire américain porte le nom de l’année où il finit : l’exercice 2022 va du 1er octobre 2021 au 30 septembre 2022.
help-lead = Réponses sur la coopération de sécurité entre les États-Unis et le Maroc : chaque chiffre avec étape, date et source.
help-lead-terminal = La barre oblique est facultative.
help-lead-telegram = En privé, un nom, une année ou une question suffit ; en groupe, commencer par une commande.
help-lead-discord = La barre oblique fait apparaître les commandes et leurs champs.
help-ask-fms = Combien valent les ventes d’armes ?
help-ask-system = Un matériel a-t-il été livré ?
help-ask-verify = Est-ce exact ?
help-ask-timeline = Que s’est-il passé récemment ?
help-ask-assistance = Quelle aide, par année ?
help-ask-exercises = Quand a eu lieu African Lion ?
help-ask-compare = Deux systèmes face à face ?
help-ask-explain = Que veut dire un terme ?
help-everywhere-typed = Chaque commande accepte { "language:ar" }, { "language:en" } ou { "language:fr" }, et { "page:2" } si une liste a plusieurs pages.
help-everywhere-discord = Chaque commande a une option { $language } pour la langue de la réponse et { $private } pour une réponse privée.
help-command = { $command } : { $what }.
help-command-plain = Elle n’a pas d’option.
help-choice = { $label } ({ $value })
greeting-lead = Posez une question sur la coopération de sécurité entre les États-Unis et le Maroc : chaque chiffre vient avec son étape, sa date et sa source.
greeting-forward = Un message transféré ici est vérifié dans la base.
help-examples = Exemples
help-required = Obligatoire
help-optional = Facultatif
help-choices = Au choix { $choices }
command-overview = Les chiffres de chaque programme, d’un coup d’œil
    .title = Vue d’ensemble
    .name = aperçu
command-fms = Ventes militaires à l’étranger (FMS), dossiers en cours et transactions
    .title = Ventes militaires (FMS)
    .name = fms
command-eda = Articles de défense excédentaires (EDA) destinés au Maroc
    .title = Matériel excédentaire (EDA)
    .name = eda
command-dcs = Ventes commerciales directes (DCS), exportations autorisées
    .title = Ventes commerciales (DCS)
    .name = dcs
command-fmf = Financement militaire étranger (FMF), montants et usages
    .title = Financement militaire (FMF)
    .name = fmf
command-imet = Éducation et formation militaires internationales (IMET)
    .title = Formation militaire (IMET)
    .name = imet
command-demining = Déminage et destruction des armes classiques
    .title = Déminage
    .name = déminage
command-peacekeeping = Le Maroc dans le maintien de la paix des Nations Unies
    .title = Maintien de la paix
    .name = maintien-de-la-paix
command-exercises = African Lion et autres exercices conjoints
    .title = Exercices
    .name = exercices
command-assistance = L’aide par année, lacunes comprises
    .title = Aide par année
    .name = assistance
command-partnerships = Désignations, adhésions, protocoles, formation
    .title = Partenariats
    .name = partenariats
command-chart = Les chiffres en image, un graphique ou le parcours d’un matériel
    .title = Graphique
    .name = graphique
command-timeline = Faits datés, d’une année à l’autre, par sujet
    .title = Chronologie
    .name = chronologie
command-onthisday = Ce qui est enregistré à un jour de l’année
    .title = À cette date
    .name = ce-jour
command-search = Toute la base, par nom, numéro, année ou montant
    .title = Recherche
    .name = recherche
command-system = Un système, avec ses transactions, étapes et sources
    .title = Système
    .name = système
command-deal = Une transaction en entier, avec matériel, étapes, maîtres d’œuvre et sources
    .title = Transaction
    .name = transaction
command-explain = Un terme en trois phrases
    .title = Définition
    .name = expliquer
command-sources = Toutes les sources, ou celles d’une fiche
    .title = Sources
    .name = sources
command-cite = Comment citer une fiche, en texte simple, APA ou BibTeX
    .title = Comment citer
    .name = citer
command-compare = Deux systèmes, deux programmes ou deux années côte à côte
    .title = Comparaison
    .name = comparer
command-conflicts = Là où les sources divergent, version par version
    .title = Désaccords entre sources
    .name = désaccords
command-whatsnew = Ce qu’une version des données a changé
    .title = Nouveautés
    .name = nouveautés
command-about = Version, licences, et ce qui n’y est pas
    .title = À propos
    .name = à-propos
command-help = Toutes les commandes, ou le mode d’emploi d’une seule
    .title = Aide
    .name = aide
command-language = La langue des réponses
    .title = Langue
    .name = langue
command-privacy = Ce qui est conservé sur vous, et les conditions d’usage
    .title = Confidentialité
    .name = confidentialité
option-from = Première année, premier mois ou jour, par exemple 2004, 2004-06 ou 2004-06-03
    .name = de
option-to = Dernière année, dernier mois ou jour, inclus
    .name = à
option-topic = Ce sujet seulement
    .name = sujet
option-programme = Ce programme seulement
    .name = programme
option-date = Un mois et un jour, par exemple 06-18 ou 2012-06-18 ; aujourd’hui par défaut
    .name = date
option-text = Un nom, une désignation, un numéro de transmission, une année ou un montant, dans toute écriture
    .name = texte
option-kind = Les fiches de ce type seulement
    .name = type
option-name = Nom, autre nom ou désignation d’un système, dans toute écriture
    .name = nom
option-deal = Identifiant, numéro de transmission ou titre d’une transaction
    .name = transaction
option-which = Un graphique, ou le nom d’un matériel
    .name = lequel
option-term = Un terme ou un sigle, par exemple LOA
    .name = terme
option-record = Identifiant ou titre d’une fiche
    .name = fiche
option-command = Nom d’une commande
    .name = commande
option-set = La langue à montrer
    .name = choix
option-a = Premier système, programme ou année ; un nom de plusieurs mots s’écrit entre guillemets
    .name = premier
option-b = Second système, programme ou année, de même nature que le premier
    .name = second
option-release = Numéro d’une version, par exemple 0.1.0 ; la plus récente s’il manque
    .name = version
language-lead = Langue de cette réponse : { $language }.
language-how-typed = Pour en changer, ajouter { $example } à une commande.
language-how-discord = Pour en changer, remplir l’option { $option } d’une commande ou appuyer sur un bouton sous une réponse.
language-how-telegram = Pour en changer, ajouter { $example } à une commande ou appuyer sur un bouton sous une réponse.
language-otherwise = Si aucune langue n’est indiquée :
language-otherwise-script = l’arabe si la question est en écriture arabe
language-otherwise-terminal = puis la langue du système
language-otherwise-discord = puis la langue réglée dans Discord, puis celle du serveur
language-otherwise-telegram = puis la langue réglée dans Telegram
language-otherwise-page = puis la langue du navigateur
language-otherwise-default = sinon l’anglais

# Questions auxquelles on ne peut répondre telles quelles. `$given` est ce qui a été tapé.

failure-unknown-command = Il n’y a pas de commande « { $given } ».
failure-unknown-command-fix = { $command } donne la liste des commandes.
failure-unknown-option = Cette commande n’a pas d’option « { $given } ».
failure-unknown-option-fix = L’aide de la commande donne ses options.
failure-missing-option = Il manque une précision : { $given }.
failure-missing-option-fix = L’aide de la commande montre un exemple.
failure-surplus-text = « { $given } » est de trop pour cette commande.
failure-surplus-text-fix = L’aide de la commande donne ses options.
failure-unknown-choice = « { $given } » n’est pas un choix possible.
failure-unknown-choice-fix = L’aide de la commande donne les choix.
failure-unknown-name = Rien d’enregistré ne s’appelle « { $given } ».
failure-unknown-name-fix = Cela ne veut pas dire que cela n’existe pas. Une autre orthographe peut aider.
failure-several-records = « { $given } » a plusieurs fiches.
failure-several-records-fix = Laquelle ? Les plus récentes sont proposées ci-dessous.
failure-bad-date = « { $given } » n’est pas une date.
failure-bad-date-fix = Une date s’écrit 2004, 2004-06 ou 2004-06-03.
failure-bad-day = « { $given } » n’est pas un jour de l’année.
failure-bad-day-fix = Un jour s’écrit 06-18 ou 2012-06-18 : le mois, puis le jour.
failure-reversed-range = La période « { $given } » va à rebours.
failure-reversed-range-fix = La date la plus ancienne vient en premier.
failure-unlike-things = « { $given } » désigne deux choses de nature différente.
failure-unlike-things-fix = On peut comparer deux systèmes, deux programmes ou deux années civiles : { "/compare HIMARS JSOW" }, { "/compare fms eda" }, { "/compare 2019 2024" }.
failure-same-thing = « { $given } » désigne deux fois la même chose.
failure-same-thing-fix = Une comparaison demande deux systèmes, programmes ou années différents.
failure-bad-page = Il n’y a pas de page « { $given } ».
failure-bad-page-fix = Les pages se comptent à partir de 1, et la première dit combien il y en a.

# Search. `$value` is the name, date or amount by which an entry was found.

search-nothing = Moins de mots trouvent parfois davantage.

# Vérifier un texte dans la base : /verify. `$claimed` est ce que dit le texte, `$recorded` ce que la base contient.

command-verify = Un texte comparé à la base, point par point
    .title = Vérification d’un texte
    .name = vérifier
command-mentions = Les systèmes, programmes et termes que nomme un texte
    .title = Noms cités dans un texte
    .name = mentions
option-claim = Le texte à lire, c’est-à-dire tout ce qui suit la commande
    .name = texte
verify-as-quantity = nombre : { $value }
verify-as-amount = montant : { $value }
verify-as-date = date : { $value }
verify-as-stage = étape : { $value }
verify-as-statement = affirmation : { $value }
verify-at-stage = { $value } ({ $stage })
verify-limits = Comparaison avec cette base seulement ; ce qu’elle ne contient pas n’est pas faux pour autant.
verify-not-covered = La base ne contient rien sur le sujet de ce texte.
verify-nothing-to-compare = Le texte nomme un élément de la base, mais rien de comparable : ni chiffre, ni date, ni étape.
verify-unread-title = Non comparé
unread-currency = « { $words } » : ce n’est pas un montant en dollars américains. De quelle monnaie s’agit-il ? Rien n’est converti.
unread-subject = « { $words } » : ce que ce nombre compte est absent de la base ou n’a pas pu être lu.
unread-vague = « { $words } » : un ordre de grandeur seulement.
unread-negated = « { $words } » : le texte dit que cela n’a pas eu lieu, ou pas encore.
unread-planned = « { $words } » : le texte parle d’un projet ou d’une possibilité, pas d’un fait accompli.
unread-other-country = « { $words } » : la phrase parle d’un autre pays.
claimed-requested = demande
claimed-approved = approbation
claimed-approved-by-congress = approbation par le Congrès
claimed-notified = notification au Congrès
claimed-bought = achat
claimed-signed = signature d’un contrat
claimed-sold = vente conclue
claimed-received = réception
claimed-held = mise en service
claimed-delivered = livraison
claimed-gifted = don
verdict-agrees = conforme, { $recorded }.
verdict-agrees-rounded = conforme à peu près, { $claimed } dans le texte, { $recorded } dans la base.
verdict-differs = { $claimed } dans le texte ; dans la base, { $recorded }.
verdict-stage-differs = { $claimed } dans le texte ; dans la base, { $recorded }.
verdict-ceiling = { $amount }, plafond notifié au Congrès, pas un prix payé.
verdict-value-kind-differs = Le texte présente { $claimed } comme { $presented } ; dans la base, { $recorded }.
verdict-older-reprint = { $claimed }, date d’une publication ultérieure ; notification, { $recorded }.
verdict-old-news = « { $words } » dans le texte ; notification ancienne ({ $recorded }).
verdict-not-in-record = { $claimed } dans le texte ; rien dans la base.
verdict-not-in-record-beside = { $claimed } dans le texte ; dans la base, { $recorded }.
verdict-disputed = enregistré, { $recorded } ; non confirmé par ailleurs, ou les sources divergent.
verdict-slip = { $claimed } dans le texte ; dans la base, { $recorded }. Le texte confond million et milliard.
verdict-instead-surplus = { $claimed } dans le texte ; dans la base, du matériel excédentaire ({ "EDA" }), et non un achat : { $recorded }.
verdict-instead-upgrade = { $claimed } dans le texte ; dans la base, une modernisation, et non un achat : { $recorded }.

# Ce que nomme un texte : /mentions.

mentions-system = Système
mentions-programme = Programme
mentions-term = Terme
mentions-nothing = Ce texte ne nomme aucun système, programme ou terme enregistré.

# Ce qu’une discussion montre autour d’une réponse.

chat-first = Début
chat-last = Fin
chat-next = Suivant
chat-previous = Précédent
chat-part = Partie { NUMBER($part) } sur { NUMBER($parts) }
chat-question = Question
chat-post = Publier ici
chat-share = Partager
chat-private = En privé
chat-back = Retour
chat-more = Plus
chat-private-only = Ici, les réponses sont privées. Le bouton ouvre celle-ci dans la conversation avec le bot.
chat-picture = Image
chat-no-picture = L’image n’a pas pu être dessinée. La réponse en donne les chiffres.
chat-old-button = Ce bouton vient d’une autre version. L’aide donne ce que l’on peut demander.
chat-lost-text = Le texte sur lequel portait la question n’est plus dans ce message. La commande permet de la reposer.
chat-no-text = Ce message ne contient aucun texte à lire.
chat-text-cut = Le texte est long ; seul le début affiché a été lu.
chat-text-kept = Le texte est long : il a été lu en entier, seul son début est affiché.
chat-text-cut-kept = Le texte est très long : seul son début a été lu, et il n’est affiché qu’en partie. Envoyez la suite à part.
chat-expired-text = Un texte long est gardé une heure au plus, et celui-ci ne l’est plus. Envoyez-le de nouveau pour poser une question à son sujet.
chat-fault = Une erreur s’est produite dans le bot ; la question n’est pas en cause. Un nouvel essai dans une minute peut aider ; la personne qui héberge le bot trouve la cause sous { $id }.
chat-not-asker = Seule la personne qui a posé la question peut changer la langue ici. Poser la même question donne une réponse dans sa propre langue.
chat-busy = Ce groupe a reçu beaucoup de réponses en une minute. Un nouvel essai sera possible dans une minute.
chat-profile = Coopération de sécurité États-Unis et Maroc : chaque chiffre avec étape, date et source. Arabe, anglais, français.

# Une étiquette et ce qu’elle désigne, sur une ligne.

labelled = { $label } : { $value }

# Options de toutes les commandes dans une discussion, et ce que propose le menu d’un message.

everywhere-language = La langue de cette réponse
    .name = langue
everywhere-ephemeral = Réponse privée ; un bouton la publie
    .name = privé
message-menu-verify = Vérifier dans la base
message-menu-mentions = Noms cités dans le texte

# The parts of an answer that a reader opens: a title, and a label of at most 14 characters for a button.

section-rest = Suite
    .label = Suite
section-summary = Résumé
    .label = Résumé
section-fields = Détails
    .label = Détails
section-items = Matériel couvert
    .label = Matériel
section-life = Avant et après
    .label = Avant, après
section-related = Fiches liées
    .label = Fiches liées
section-publications = Publications ultérieures
    .label = Republications
section-deals = Toutes les transactions, de la plus récente à la plus ancienne
    .label = Transactions
section-totals = Sommes de montants de même nature
    .label = Sommes
section-years = Par année
    .label = Par année
section-counts = Effectifs par date
    .label = Effectifs
section-list = La liste de la source
    .label = La liste
section-quantities = Pourquoi les nombres diffèrent
    .label = Les nombres
section-stages = Sens des étapes
    .label = Les étapes
section-notes = Notes
    .label = Notes
section-differences = Remarques sur le texte des sources
    .label = Textes
section-conflicts = Désaccords entre sources
    .label = Désaccords
section-sentences = Phrase par phrase
    .label = Phrases
section-readings = Lecture du texte
    .label = Lecture
section-limits = Ce qui n’a pas été comparé
    .label = Non comparé
section-other = Autres fiches
    .label = Autres fiches
section-absent = Ce qui n’est pas ici, et pourquoi
    .label = Absent
section-commands = Toutes les commandes
    .label = Commandes
section-options = Options
    .label = Options
section-examples = Exemples
    .label = Exemples
section-plain = Référence simple
    .label = Simple
section-apa = Référence APA
    .label = APA
section-bibtex = Entrée BibTeX
    .label = BibTeX
section-holdings = Contenu de la base
    .label = Contenu
section-changes = Toutes les modifications
    .label = Modifications
section-comparison = Côte à côte
    .label = Côte à côte
section-licence = Licences
    .label = Licences
section-sources = Sources
    .label = Sources

# Labels of buttons that ask another question.

button-deal = Détails
button-all-sources = Toutes les sources
button-sources = Sources
button-cite = Comment citer

# Premières phrases et points. `$count` est un nom compté, `$time` une date en toutes lettres.

fms-lead = { $amount } : valeur des dossiers de ventes militaires américaines (FMS) en cours avec le Maroc, selon le département d’État ({ $date }).
fms-lead-caveat = C’est un encours à une date : ni les ventes d’une année, ni une somme payée.
fms-lead-newer = N’y figurent pas : { $count } depuis lors.
fms-lead-deals = Enregistré au titre des ventes militaires à l’étranger (FMS) : { $count }.
fms-lead-filtered = { $filter } : { $count } au titre des ventes militaires à l’étranger (FMS).
fms-lead-none = { $filter } : aucune transaction enregistrée au titre des ventes militaires à l’étranger (FMS).
fms-latest-delivery = Dernière livraison enregistrée :
fms-implemented-head = Mis en œuvre, { $years } :
fms-implemented = { $recent } de dossiers payés par le Maroc (DSCA)
fms-implemented-whole = depuis l’exercice { $from }, { $whole }
fms-ceilings = Plafonds notifiés : { $amount } ({ $deals }), des estimations et non des ventes
fms-notified-means = Une notification informe le Congrès d’une vente possible ; son plafond est une estimation, pas un prix.
list-newest-first = De la plus récente à la plus ancienne.
total-over = { $amount } pour { $deals }
timeline-lead = { $count } à date connue, du plus récent au plus ancien.
timeline-lead-about = { $about } : { $count }, du plus récent au plus ancien.
timeline-lead-none = { $about } : aucune fiche ne commence dans cette période.
deal-lead = { $title }. Étape : { $stage }, { $time }.
deal-lead-undated = { $title }. Étape : { $stage }.
deal-amount = Montant : { $amount }, { $kind }.
deal-no-amount = Aucun montant n’est enregistré.
deal-covers-several-customers = Il couvre aussi d’autres clients ; part du Maroc non précisée.
deal-covers-package = Il couvre tout un ensemble, pas ce seul matériel.
point-covers = Comprend :
point-conflict = Désaccord entre sources :
point-later = Ensuite :
point-later-dated = Ensuite, { $time } :
point-contractors = Industriels :
and-more = { $more ->
    [one] { $names } et { NUMBER($more) } autre
   *[other] { $names } et { $more ->
    [one] { NUMBER($more) } autre
   *[other] { NUMBER($more) } autres
}
}

# Where a record is printed, how to cite it, where sources disagree: /sources, /cite, /conflicts.

sources-lead = { $count } dans la base : tous les documents sur lesquels reposent les fiches.
sources-unseen = La plupart des copies de la fiche du département d’État sont des reprises ; sa page n’a pas pu être consultée.
sources-lead-record = { $title } : { $values } dans la base, d’après { $count }.
sources-printed-title = Source de chaque donnée
printed-in = « { $printed } » · { $source }
point-head = { $label } :
column-field = Donnée
cite-lead = Comment citer : { $title }
conflicts-lead = Dans la base : { $count }.
conflicts-lead-topic = { $topic } : { $count } dans la base.
conflicts-unsettled = Chaque version est donnée avec sa source ; aucune n’est préférée ici.
option-conflict = Identifiant ou titre d’un désaccord entre sources
    .name = désaccord

# What is reported and nothing on record supports.
rumour-unconfirmed = Rien dans la base ne le confirme au { $date }.

rumour-reported = Information de presse, { $date } :
rumour-line = { $title }, selon { $by }
rumour-voice = { $by }, { $date } :
rumour-denials = Démentis ou doutes

# One system: /system. `$system` is its name, `$what` the kind of equipment.
system-latest-contracted = Dernier contrat ({ $time }) : { $what }.
system-latest-delivered = Dernière livraison ({ $time }) : { $what }.
system-undelivered = Contrat ultérieur ({ $time }) : aucune livraison enregistrée.

system-lead-claimed = { $system }, { $what } : information de presse ; ni notification, ni contrat, ni livraison enregistrés.
system-lead-notified = { $system }, { $what } : notification au Congrès ; ni contrat ni livraison enregistrés.
system-lead-listed = { $system }, { $what } : cité par le département d’État parmi les ventes antérieures ; ni contrat ni livraison enregistrés.
system-lead-authorised = { $system }, { $what } : cession autorisée ; ni contrat ni livraison enregistrés.
system-lead-contracted = { $system }, { $what } : contrat enregistré ; aucune livraison enregistrée.
system-lead-delivered = { $system }, { $what } : livraison enregistrée.
system-lead-cancelled = { $system }, { $what } : la transaction enregistrée a été annulée.
system-lead-work = { $system }, { $what } : seuls des travaux d’entretien ou de modernisation enregistrés ; ni vente ni livraison.
system-lead-none = { $system }, { $what } : aucune transaction enregistrée.
system-lead-rumour = { $system }, { $what } : information de presse seulement, selon { $by } ({ $date }).
system-nothing-as-of = Ni notification, ni contrat, ni livraison enregistrés au { $date }.
system-no-contract-caveat = L’absence de contrat ici ne prouve pas qu’il n’y en a pas.
system-no-delivery-caveat = L’absence de livraison ici ne prouve pas qu’il n’y en a pas eu.
system-no-deal-caveat = L’absence de transaction ici ne prouve pas qu’il n’y en a pas.

# Two things side by side: /compare. `$state` is a stage and what is not on record.
compare-state-part = livraison enregistrée ; aucune pour le contrat ultérieur

compare-state-claimed = information de presse ; ni notification, ni contrat, ni livraison enregistrés
compare-state-notified = notification au Congrès ; ni contrat ni livraison enregistrés
compare-state-listed = sur la liste américaine des ventes antérieures ; ni contrat ni livraison enregistrés
compare-state-authorised = cession autorisée ; ni contrat ni livraison enregistrés
compare-state-contracted = contrat enregistré ; aucune livraison enregistrée
compare-state-delivered = livraison enregistrée
compare-state-cancelled = transaction annulée
compare-state-work = seuls des travaux d’entretien ou de modernisation enregistrés
compare-state-none = aucune transaction enregistrée
compare-lead-same = { $one } et { $other }, même étape : { $state }.
compare-lead-apart = { $one } : { $state }. { $other } : { $otherState }.
compare-lead-counts = Dans la base : { $one }, { $count } ; { $other }, { $otherCount }.
compare-at-stage = { $stage }, { $values }
compare-at-stage-dated = { $stage } ({ $time }), { $values }
compare-refusal-shared = Les deux montants ne se comparent pas : celui de { $name } couvre aussi d’autres matériels ou clients.
compare-refusal-both = Les deux montants ne se comparent pas : tous deux couvrent aussi d’autres matériels ou clients.
compare-refusal-kinds = Les deux montants ne se comparent pas : { $one } et { $other } sont deux choses différentes.
compare-single-deals = Chaque montant est celui d’une seule transaction, pas un total.

# A text checked against the record: /verify. `$claimed` is what the text says, `$recorded` what the record has.

verify-no = Non conforme : { $what }.
verify-partly = Conforme en partie : { $what }.
verify-yes = Conforme : { $what }.
verify-absent = Non enregistré pour { $subject } : { $what }.
verify-absent-beside = Dans la base : { $recorded }.
verify-unsettled = Enregistré sans être établi : { $what }.
verify-mark-unsettled = sans être établi
verify-mistranslated = Erreur de traduction connue : il s’agit de « { $meant } ».
verify-negated = Le texte dit que cela n’a pas eu lieu, ou pas encore.
verify-planned = Le texte parle d’un projet ou d’une possibilité ; il n’y a encore rien à comparer.
verify-mark-no = Non conforme
verify-mark-partly = Conforme en partie
verify-mark-yes = Conforme
verify-mark-absent = Non enregistré
verify-not = { $recorded }, et non { $claimed }
verify-disputed = { $recorded }, enregistré sans être établi
verify-slip = { $recorded }, et non { $claimed } (million et milliard sont confondus)
verify-instead-surplus = du matériel excédentaire ({ "EDA" }), et non un achat
verify-instead-upgrade = une modernisation de l’existant, et non un achat
verify-congress = le Congrès est informé d’une vente ; il ne l’approuve pas
verify-ceiling = le montant de { $amount } est un plafond, pas un prix
verify-kind = le montant de { $amount } est d’une autre nature ({ $kind })
verify-reprint = publication ultérieure, { $claimed } ; notification, { $recorded }
verify-old-news = une notification ancienne ({ $recorded })
verify-no-word = rien dans la base sur { $claimed }
verify-other-stage = dans la base, seulement { $recorded }
verify-of = { $subject } : { $what }
verify-head = { $subject }, { $label } :
verify-stage-claimed = information de presse
verify-stage-notified = notification au Congrès
verify-stage-listed = mention parmi les ventes antérieures
verify-stage-authorised = autorisation
verify-stage-contracted = contrat
verify-stage-delivered = livraison
verify-stage-cancelled = annulation
verify-other-country = La phrase parle d’un autre pays ; rien à comparer pour le Maroc.
ask-other-country = La question porte sur un autre pays ; seul ce que les États-Unis et le Maroc ont fait ensemble est enregistré ici.
verify-which-currency = Aucun montant en dollars américains n’a pu être lu ; de quelle monnaie s’agit-il ?
verify-rumour = Non enregistré : { $subject } n’est qu’une information de presse, selon { $by } ({ $date }).
verdict-other-stage = { $claimed } figure dans la base à une autre étape, { $recorded }.
verdict-congress = Le Congrès est informé d’une vente possible ; il ne l’approuve pas. Dans la base, { $recorded }.
presented-sold = des ventes
presented-bought = un achat
presented-other = autre chose

# A text sentence by sentence: /verify of a long text.

column-sentence = Phrase
column-part = Ce qu’elle dit
column-verdict = Verdict
column-record = Dans la base
article-sentence = { NUMBER($number) }. { $text }
article-same-sentence = { NUMBER($number) }.
article-part = { $part } : { $verdict }
article-part-recorded = { $part } : { $verdict } ; dans la base, { $recorded }
article-agrees = conforme
article-differs = différent
article-stage-differs = autre étape
article-other-stage = autre étape
article-value-kind-differs = autre nature de montant
article-older-reprint = date d’une reprise
article-old-news = notification ancienne
article-disputed = non établi
article-not-in-record = non enregistré
article-currency = monnaie incertaine
article-subject = non comparé
article-vague = ordre de grandeur
article-negated = démenti dans le texte
article-planned = projet ou possibilité
article-other-country = autre pays
article-nothing = rien à vérifier
verify-beginning = Seul le début du texte a été lu. { $verdict }
verify-counts = Éléments de ce texte : { $counts }.
verify-count-against = { $count ->
    [one] { NUMBER($count) } contraire à la base
   *[other] { NUMBER($count) } contraires à la base
}
verify-count-agrees = { $count ->
    [one] { NUMBER($count) } conforme
   *[other] { NUMBER($count) } conformes
}
verify-count-disputed = { $count ->
    [one] { NUMBER($count) } non établi
   *[other] { NUMBER($count) } non établis
}
verify-count-absent = { $count ->
    [one] { NUMBER($count) } non enregistré
   *[other] { NUMBER($count) } non enregistrés
}

# A plain question about one system. `$stage` is a stage in words, `$values` what the deals there state.
ask-values-only = Enregistré : { $values }.

ask-at = { $system } : { $stage }, { $time }.
ask-at-undated = { $system } : { $stage } ; aucune date enregistrée.
ask-none-delivery = { $system } : aucune livraison enregistrée.
ask-none-contract = { $system } : aucun contrat enregistré.
ask-none-notification = { $system } : aucune notification au Congrès enregistrée.
ask-furthest = Enregistré : { $stage }, { $time }.
ask-furthest-undated = Enregistré : { $stage }.
ask-values = { $system } : { $values }.
ask-value-at = { $value } ({ $stage }, { $time })
ask-value-undated = { $value } ({ $stage })
ask-no-number = { $system } : aucun nombre enregistré.
ask-no-amount = { $system } : aucun montant enregistré.
ask-no-holding = Chaque nombre est celui d’une fiche ; aucune ne dit combien le Maroc en possède aujourd’hui.
ask-no-price = Ce n’est pas un prix payé ; aucun n’est enregistré.
ask-makers = { $system } : principaux industriels enregistrés, { $names }.
ask-no-maker = { $system } : aucun industriel enregistré.

# Search: /search.
search-reported = information de presse seulement

search-lead = « { $text } » : { $count }, le plus proche d’abord.
search-none = Rien dans la base pour « { $text } ».
search-near = Les noms les plus proches :
search-cut = Seuls les { NUMBER($n) } premiers caractères ont été lus.
search-entry = { $name } · { $what }

# What a text names: /mentions.

mentions-lead = { $count } dans ce texte : { $names }.
mentions-spelling = Une autre graphie peut aider.

# What is missing in a question, and what to choose from.

failure-missing-text = Le texte suit la commande.
failure-example = Exemple : { $line }
failure-choose = Les plus probables : { $names }.

# Images : ce que montre un graphique, et ce sans quoi il ne doit pas être lu.

picture-source = Source : { $source }
picture-sources = Sources : { $source } et { NUMBER($more) } autres
picture-edition = us-morocco-security { $version } · { $day }
picture-gap = aucune donnée
picture-uncounted = tenu, total non consigné
picture-cancelled = annulé
picture-planned = prévu
picture-not-on-record = rien dans la base
picture-disputed = les sources divergent
picture-no-number = nombre non précisé
chart-notifications = Ventes possibles notifiées au Congrès
    .about = Plafonds en dollars, par année de notification : des estimations, pas des ventes
    .label = Notifications
chart-notifications-unpriced = { $count } sans montant dans les sources consultées.
chart-life = { $system } : de l’information à la livraison
    .about = Ce que compte chaque fiche, à sa date ; une ligne vide : rien dans la base
    .label = Parcours d’un matériel
chart-life-apart = Chaque nombre vaut pour sa fiche ; ils ne s’additionnent pas.
chart-timeline = États-Unis et Maroc : la coopération de sécurité depuis { $first }
    .about = Chaque bloc est une fiche datée, par sujet et par année
    .label = Chronologie
chart-assistance = Aide américaine au Maroc, par programme
    .about = Par exercice budgétaire américain, en dollars ; chaque programme a son échelle
    .label = Aide par programme
chart-assistance-apart = Montants demandés, estimés et réels ne s’additionnent pas. Une année vide est sans donnée, ce qui ne veut pas dire zéro.
chart-imet = Éducation et formation militaires (IMET)
    .about = Stagiaires marocains formés et valeur de leur formation, par exercice budgétaire américain
    .label = Stagiaires (IMET)
chart-imet-value = La valeur de la formation n’est pas le crédit voté pour elle.
chart-peacekeeping = Casques bleus marocains, par date et par source
    .about = Personnes déployées dans le maintien de la paix des Nations Unies
    .label = Casques bleus
chart-exercises = African Lion : participants par édition
    .about = Total des participants, tel que l’indiquent les sources
    .label = African Lion
chart-surplus = Matériel américain excédentaire (EDA) pour le Maroc
    .about = Combien de chaque matériel, selon l’étape de la fiche
    .label = Matériel excédentaire
chart-surplus-apart = Un transfert autorisé et sa livraison comptent les mêmes matériels ; ils ne s’additionnent pas.
chart-overview = La coopération de sécurité américano-marocaine en chiffres
    .about = Six chiffres qui mesurent des choses différentes et ne s’additionnent pas
    .label = Vue d’ensemble
chart-none = Rien dans la base ne peut être dessiné ici.
charts-lead = Graphiques au choix : { $count }, ou le nom d’un matériel.
chart-points = { $title }. { $about }.
card-system = Matériel
card-rumour = Rumeur
card-claim = Affirmation vérifiée
picture-quoted = « { $text } »
card-reported = Information avancée
thing-named = { $things } ({ $name })

# Le site.

web-site = Coopération de sécurité États-Unis–Maroc : les données sourcées
web-skip = Aller au contenu
web-menu = Pages
web-menu-records = Données
web-menu-answers = Réponses
web-languages = Langue
web-next = Voir aussi
web-linked = Ce qui y renvoie
web-cite = Le citer
web-address = Adresse de cette page
web-data = Les données
web-permalink = Cette page, dans la version { $version }, ne change jamais :
web-wrong = Un chiffre est faux ?
web-wrong-how = Indiquez la fiche { $record }, le chiffre, et la source qui dit autrement.
web-wrong-link = Le signaler
web-version = Données de la version { $version }, au { $day }. Données sous CC0 1.0, code sous MIT.
web-kept = Version { $version }, conservée telle quelle.
web-kept-now = La fiche aujourd’hui
web-moved = Cette fiche a désormais une autre adresse :
web-search-label = Nom, année, montant ou mots, dans toute écriture
web-search-script = La recherche demande JavaScript ; les listes, non.
web-search-none = Rien d’enregistré ne porte ce nom.
web-search-wait = Chargement des données…
web-failed = La page n’a pas pu tout charger. Rechargez-la.
web-verify-label = Une phrase ou un article
web-verify-button = Vérifier
web-verify-private = Le texte reste dans cette page : la vérification se fait dans votre navigateur, et la page n’a le droit de rien envoyer.
web-verify-long = Le texte dépasse 100 000 caractères. Vérifiez-le par parties.
web-verify-script = La vérification demande JavaScript.
web-filter = N’afficher que
web-filter-all = Tout
web-filter-words = Mots
web-filter-none = Aucune ligne ne correspond.
web-column-values = Nombre et montant
web-column-document = Document
web-column-language = Langue
web-column-records = Fiches
web-years = Années
web-topics = Thèmes
web-releases = Versions des données
web-year = Année { $year }
web-source-cited = Ce pour quoi ce document est cité
web-source-open = Ouvrir le document
web-source-offline = Aucune adresse de ce document n’est enregistrée.
web-not-found = Cette page n’existe pas.
web-feed = Changements des données
web-column-sentence = Phrase
web-column-part = Ce qu’elle affirme
web-column-verdict = Verdict
web-column-recorded = Enregistré
web-release = Version { $version }
web-menu-open = Ouvrir la fiche
web-rumour-rating = Avancé par la presse ; rien d’enregistré ne l’étaye

# Ce que le bot retient, et les alertes.

whom-person = vous
whom-topic = ce sujet ou fil
whom-channel = ce salon ou groupe
whom-server = ce serveur
choice-person = Pour moi
choice-topic = Pour ce sujet ou fil
choice-channel = Pour ce salon ou groupe
choice-server = Pour ce serveur
choice-default = réglage par défaut
choice-short = Courtes
choice-full = Complètes
choice-public = Visibles de tous
choice-private = Visibles de qui demande
choice-everyone = Tout le monde
choice-managers = Les responsables seuls
choice-at-once = Aussitôt
choice-daily = Chaque jour
choice-weekly = Chaque semaine
choice-all = Tout
choice-monday = lundi
choice-tuesday = mardi
choice-wednesday = mercredi
choice-thursday = jeudi
choice-friday = vendredi
choice-saturday = samedi
choice-sunday = dimanche
setting-language = Langue
setting-length = Longueur des réponses
setting-visibility = Réponses
setting-asking = Qui demande en public
setting-timeZone = Fuseau horaire
setting-timeZone-how = Un autre, par une ville : { $line }
setting-head = { $setting } :
setting-of = { $value }, choisi pour { $whom }
setting-unset = { $value }, par défaut
setting-language-unset = celle de la question, sinon celle de l’application
setting-visibility-unset = selon l’hébergeur du bot
setting-item = { $setting } ({ $value })
settings-lead = Voici les réglages en vigueur ici.
settings-nearest = Le choix le plus proche l’emporte : le vôtre, puis celui du sujet, du salon, du serveur.
settings-remembered = Retenu pour { $whom } : { $what }.
language-remembered = Retenu pour { $whom } : { $language }.
language-nearer = Vos réponses gardent une autre langue, { $language }, choisie pour { $whom }.
language-no-memory = Ce bot n’a pas de mémoire : un choix vaut pour une seule réponse.
language-by-asked = La question la demandait.
language-by-choice = Elle a été choisie pour { $whom }.
language-by-script = La question est en écriture arabe.
language-by-discord = C’est la langue réglée dans Discord, ou celle du serveur.
language-by-telegram = C’est la langue réglée dans Telegram.
language-by-default = Aucun choix n’est connu.
language-for = Choisie pour { $whom } :
language-order = D’abord ce que demande la question, puis votre choix, puis celui du sujet, du salon, du serveur.
language-how-remembered = Sous cette réponse, un bouton de langue choisit pour vous, partout ; sous une autre, il ne change que celle-ci.
memory-silent = La mémoire du bot ne répond pas en ce moment ; réessayer dans quelques minutes.
forget-done = Effacé : vos réglages, et vos alertes dans votre discussion avec le bot.
forget-nothing = Rien n’était conservé sur vous ; il n’y avait rien à effacer.
forget-places = Ce qu’un groupe, un salon ou un serveur a choisi appartient à ses responsables.
quiet-none = sans heures calmes
quiet-hours = heures calmes de { $from } à { $to }
rhythm-at-once = aussitôt
rhythm-daily = chaque jour à { $hour }
rhythm-weekly = chaque { $day } à { $hour }
moment = { $day }, { $time }
follows-how = Langue des alertes : { $language } ; heure de { $zone } ; { $quiet }
follows-lead = Voici les alertes qui arrivent ici.
follows-nothing = Aucune alerte n’arrive ici.
follows-ended = Elles se sont arrêtées le { $moment } : { $reason }. S’abonner de nouveau les reprend.
alert-reason-blocked = le bot est bloqué
alert-reason-gone = la discussion n’existe plus
alert-reason-forbidden = le bot n’a pas le droit d’écrire ici
alert-reason-refused = la plateforme a refusé le message
alert-reason-network = panne du réseau
alert-reason-platform = panne de la plateforme
alert-reason-error = erreur dans le bot
subscribe-new = Alertes sur { $what } : { $rhythm }.
subscribe-changed = Changé. Alertes sur { $what } : { $rhythm }.
subscribe-resumed = Repris. Alertes sur { $what } : { $rhythm }.
subscribe-all = Les alertes qui arrivent ici ont changé.
subscribe-from-now = Ce qui précède n’est pas envoyé ; { $command } le donne.
subscribe-lead = De quoi voulez-vous être averti ?
subscribe-lead-how = Un bouton suffit : { $command }.
subscribe-what = Un matériel par son nom : { $line }
subscribe-when = Aussitôt, chaque jour ou chaque semaine : { $line }
subscribe-quiet = Des heures où rien n’arrive : { $line }
unsubscribe-none = Il n’y avait pas d’alerte de ce genre à arrêter.
unsubscribe-all = Toutes les alertes sont arrêtées ici.
unsubscribe-done = Arrêtée : { $what }.
unsubscribe-which = Quelle alerte arrêter ?
why-follows-nothing = { $title } : aucune alerte n’arrive ici, donc rien n’a été envoyé.
why-no-news = { $title } : rien n’a changé depuis que le bot suit les données.
why-delivered = { $title } : une alerte a été envoyée ici.
why-not-delivered = { $title } : aucune alerte n’a été envoyée ici.
told-delivered = envoyée le { $moment }
told-due = due maintenant, en route
told-tried = l’envoi a échoué jusqu’ici et sera retenté
told-held = retenue jusqu’à son heure, le { $moment }
told-given-up = abandonnée le { $moment }, { $reason }
told-filtered = hors du sujet de cette alerte ; la nouvelle portait sur { $topics }
told-before = la nouvelle date du { $moment }, avant le début de cette alerte, le { $began }
missed-nothing = Rien n’a été manqué : tout ce qui est nouveau dans les suivis d’ici a été envoyé.
privacy-lead-memory = Le bot conserve ce que vous choisissez, et rien d’autre sur vous.
privacy-stored = Conservé sur vous :
privacy-stored-nothing = rien
privacy-followed = Vos alertes ici :
privacy-stored-how = Vos choix sont conservés sous un code calculé avec une clé, non sous votre numéro ; pour les alertes, la discussion elle-même. Ce qui ne sert pas pendant un an est effacé, et { $command } efface tout aussitôt.
failure-needs-asker = « { $given } » demande un bot qui puisse se souvenir de vous.
failure-needs-asker-fix = Demandez au bot dans Discord ou Telegram.
failure-no-memory = Ce bot n’a pas de mémoire ; « { $given } » n’a donc pas d’effet ici.
failure-no-memory-fix = Toutes les autres questions ont leur réponse.
failure-not-performed = La mémoire du bot n’a pas répondu ; ce qui est demandé n’est donc pas sûr d’être fait.
failure-not-performed-fix = Réessayez dans quelques minutes.
failure-not-manager = Ceci est réservé aux responsables du lieu.
failure-not-manager-fix = Dans une discussion privée avec le bot, chacun choisit pour soi.
failure-cannot-post = Le bot n’a pas le droit d’écrire ici : aucune alerte ne pourrait arriver.
failure-cannot-post-fix = Un responsable peut l’y autoriser ; une discussion privée avec le bot convient aussi.
failure-not-here = Ce choix n’est pas pour ce lieu.
failure-not-here-fix = { $command } montre ce qui peut être choisi ici.
command-settings = Langue, longueur des réponses, fuseau horaire, et qui les voit
    .title = Réglages
    .name = réglages
command-subscribe = Être averti de ce qui est nouveau, aussitôt, chaque jour ou chaque semaine
    .title = Suivre
    .name = suivre
command-subscriptions = Les alertes qui arrivent ici, et pourquoi l’une est venue ou non
    .title = Alertes
    .name = alertes
command-unsubscribe = Arrêter des alertes
    .title = Ne plus suivre
    .name = ne-plus-suivre
command-missed = Ce qui est nouveau et n’a pas été envoyé ici, en un message
    .title = Ce qui a manqué
    .name = manqué
command-forgetme = Effacer ce que le bot conserve sur vous
    .title = M’oublier
    .name = oublie-moi
option-about = Ce qu’il faut suivre : tout, un programme, un matériel, une étape, corrections, rumeurs
    .name = sujet
option-rhythm = Quand les alertes arrivent : aussitôt, chaque jour ou chaque semaine
    .name = rythme
option-hour = L’heure d’une alerte quotidienne ou hebdomadaire, à votre montre
    .name = heure
option-weekday = Le jour d’une alerte hebdomadaire
    .name = jour
option-quiet = Heures où rien n’arrive, comme 22-7 ; none pour n’en avoir aucune
    .name = calme
option-length = Courtes : le premier écran. Complètes : toutes les parties à la fois
    .name = longueur
option-visibility = Qui voit les réponses
    .name = visibilité
option-asking = Qui peut demander en public ici ; les autres ont une réponse privée
    .name = demandeurs
option-for = Pour qui est ce choix
    .name = pour
option-zone = Votre fuseau horaire, par une ville : Casablanca, Paris, New York
    .name = fuseau
option-why = Une fiche : pourquoi une alerte est venue ou non
    .name = pourquoi
option-all = Arrêter toutes les alertes ici
    .name = tout

## La page qui fait tourner les deux bots

play-title = Essayer les bots
play-lead = Les deux bots tournent dans cette page comme sur votre serveur ou dans votre groupe : même programme, mêmes données, sans compte.
play-private = Rien de ce que vous saisissez ne quitte la page : elle n’a le droit de rien envoyer.
play-script = Les bots ont besoin de JavaScript pour tourner ici.
play-loading = Chargement des données…
play-who = Vous êtes
play-person-first = Amina
play-person-second = Karim
play-direction = Sens des applications
play-direction-ltr = de gauche à droite
play-direction-rtl = de droite à gauche
play-discord = Discord
play-telegram = Telegram
play-messages-discord = Messages dans Discord
play-messages-telegram = Messages dans Telegram
play-label-discord = Message ou commande
play-label-telegram = Message
play-send = Envoyer
play-send-as = Envoyer comme
play-as-message = message
play-as-forward = message transféré
play-as-album = légende d’un album
play-only-you = Vous seul voyez ce message
play-dismiss = Masquer
play-apps = Applications
play-json = Tel que le bot l’envoie
play-chats = Conversation
play-chat-private = Seul avec le bot
play-chat-group = Groupe avec le bot
play-chat-guest = Groupe sans le bot
play-empty-discord = Saisissez / pour voir les commandes.
play-empty-private = Saisissez / pour voir les commandes, ou bien un nom, une année ou une question.
play-empty-group = Dans un groupe, le bot lit les commandes. Vous êtes deux dans celui-ci.
play-empty-guest = Le bot n’est pas membre de ce groupe : mentionnez-le, ou saisissez son nom et quelques mots.
play-reply = Répondre
play-cancel = Annuler
play-forwarded = Transféré
play-photo = Image { $number }
play-via = via { $bot }
play-try = À essayer
play-sample-claim = Le Maroc a reçu 40 HIMARS.
play-required = Renseignez d’abord « { $option } ».
play-no-command = Cette commande n’existe pas ici.
play-close = Fermer
