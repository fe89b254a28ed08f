import type { ErrorCode } from '../../errors.ts';

export const errors = {
  'file-missing': "Le fichier {{path}} n'existe pas.",
  'file-exists':
    "Un fichier existe déjà à l'emplacement {{path}}. Choisissez un autre nom ; le fichier existant n'a pas été modifié.",
  'file-empty':
    'Le fichier {{path}} est vide (0 octet) et ne contient pas de projet. Restaurez une copie de sauvegarde.',
  'file-not-sqlite': "Le fichier {{path}} n'est pas un projet Leidraad.",
  'file-not-leidraad':
    "Le fichier {{path}} est une base de données d'un autre programme, pas un projet Leidraad.",
  'file-truncated':
    "Le fichier {{path}} est tronqué : il manque {{missing}} octets. Rien n'a été modifié ; restaurez une copie de sauvegarde.",
  'file-corrupt':
    "Le fichier {{path}} est endommagé ({{reason}}). Rien n'a été modifié ; restaurez une copie de sauvegarde.",
  'file-newer':
    'Le fichier {{path}} a été créé avec une version plus récente de Leidraad (version de fichier {{found}}, cette version connaît {{known}}). Mettez Leidraad à jour pour l’ouvrir.',
  'file-read-only': 'Le fichier {{path}} ne peut pas être modifié.',
  'file-locked':
    '{{user}} a ouvert ce projet sur {{host}} depuis {{since}}. Vous pouvez l’ouvrir en lecture seule.',
  'folder-missing': "Le dossier {{path}} n'existe pas.",
  'folder-read-only': 'Impossible d’écrire dans le dossier {{path}}. Choisissez un autre dossier.',
  'folder-synced':
    'Le dossier de {{path}} est synchronisé par {{service}}. Un projet ouvert peut y être endommagé. Travaillez sur une copie locale et échangez-la avec « Envoyer une copie ».',
  'disk-full':
    "Le disque contenant {{path}} est plein. Rien de ce qui était enregistré n'est perdu ; libérez de l'espace et réessayez.",
  'disk-error': 'La lecture ou l’écriture de {{path}} a échoué ({{reason}}).',
  'project-not-open': "Ce projet n'est plus ouvert. Rouvrez-le depuis l'écran d'accueil.",
  'project-read-only': 'Ce projet est ouvert en lecture seule ; aucune modification possible pour le moment.',
  'right-missing':
    'En tant que {{seat}}, vous ne pouvez pas faire cela dans ce projet : cela relève de « $t(people.right.{{right}}) », confié à $t(people.rightHolders.{{right}}). Choisissez un autre siège en bas à gauche si vous agissez au nom de quelqu’un d’autre.',
  'row-missing': "Cet élément n'existe plus. Il a peut-être été supprimé dans une autre fenêtre.",
  'row-changed':
    'Cet élément a été modifié ailleurs entre-temps. Consultez le nouveau contenu et refaites votre modification.',
  'reference-cited':
    'Cette référence est encore citée dans {{places}}. Supprimez d’abord la citation à cet endroit.',
  'files-too-large':
    'Les pièces jointes peuvent compter {{limit}} Mo au plus chacune et {{total}} Mo au plus ensemble.',
  'document-unreadable':
    'Le texte de cet élément est illisible et a été ouvert en lecture seule ; le contenu enregistré est conservé.',
  'steps-rejected':
    "La modification ne correspond pas au texte enregistré ({{reason}}) et n'a pas été enregistrée.",
  'proposal-undecided':
    "{{count}} modifications n'ont pas encore de décision. Décidez de chacune, ou acceptez ou refusez le reste en une fois.",
  'proposal-conflicts':
    'Le texte a été modifié autrement à {{count}} endroits. Choisissez pour chacun quelle modification vaut.',
  'proposal-state': "Ceci n'est possible que pour une proposition déposée qui n'est pas encore traitée.",
  'nothing-to-undo': "Il n'y a rien à annuler.",
  'undo-blocked': "Ceci ne peut plus être annulé, car l'élément a été modifié depuis.",
  'recommendation-adopted': 'Cette recommandation est adoptée. Rouvrez-la d’abord, avec un motif.',
  'recommendation-status':
    'Cette étape n’est pas encore possible. Ce qui manque figure auprès du statut de la recommandation.',
  'recommendation-parts':
    'Ces éléments ne donnent pas encore de formulation. Choisissez la force, le verbe et l’objet.',
  'vote-subject': 'Il n’est pas encore possible de voter : $t(consensus.subjectFault.{{blocker}}).',
  'vote-nobody': 'Personne ne peut voter sur ce point. Nommez d’abord des membres du groupe de travail.',
  'vote-state': 'Le vote {{number}} n’est plus ouvert pour cela. L’état a été relu.',
  'vote-code': '$t(consensus.codeFault.{{reason}})',
  'vote-hands': 'Vous comptez {{hands}} mains, mais il y a {{voters}} votants.',
  'vote-not-reached': 'Il n’y a rien (ou plus rien) à reprendre du vote {{number}}.',
  'vote-changed':
    'La formulation a changé depuis l’ouverture du vote {{number}}. Votez à nouveau sur le nouveau texte.',
  'gate-needs-reservations':
    'Il reste {{count}} critères non remplis. Cette phase ne peut être clôturée que sous réserve, et la réserve doit être décrite.',
  'gate-needed':
    'Une phase n’est terminée qu’après la décision qui la clôture. Prenez cette décision à l’écran de la phase.',
  'backup-missing': "La copie de sauvegarde {{path}} n'existe pas.",
  'backup-damaged': "La copie de sauvegarde {{path}} est endommagée ({{reason}}) et n'a pas été restaurée.",
  'version-missing': 'La version {{version}} n’existe pas. Versions enregistrées : {{known}}.',
  'version-exists': 'Il existe déjà une version nommée {{label}}. Choisissez un autre nom.',
  'template-missing': 'Il n’y a pas de modèle « {{template}} ». Modèles existants : {{known}}.',
  'template-exists': 'Il existe déjà un modèle nommé « {{name}} ».',
  'editorial-closed':
    'Le tour de rédaction « {{name}} » est clôturé. Rouvrez-le pour y modifier quelque chose.',
  'editorial-empty': 'Ce tour de rédaction ne contient pas encore de sections ; il n’y a rien à clôturer.',
  'editorial-unchecked':
    '{{count}} sections ne sont pas contrôlées. Notez pourquoi le tour est tout de même clôturé.',
  'editorial-state':
    'Cette étape n’est pas possible à partir de l’état actuel de la section. Regardez l’état à nouveau.',
  'anchor-moved': 'Le texte a changé entre-temps à cet endroit. Sélectionnez les mots à nouveau.',
  'reply-incomplete': 'La remarque {{number}} n’a pas encore de réponse : $t(replies.obstacle.{{obstacle}}).',
  'comment-unfit':
    'La remarque {{number}} ne peut pas devenir une proposition : $t(replies.unfit.{{reason}}).',
  'input-invalid': "La saisie n'est pas correcte : {{reason}}.",
  'abbreviation-listed':
    'L’abréviation {{short}} figure déjà dans la liste. Choisissez-en une autre ou fusionnez les deux.',
  'number-taken': 'Le numéro {{number}} est déjà utilisé. Choisissez un autre numéro.',
  'meeting-undated':
    'La réunion {{number}} n’a pas encore de date. Choisissez d’abord une date ; vous pourrez ensuite inviter.',
  'meetings-past': 'Aucune réunion n’est prévue à partir d’aujourd’hui. Fixez d’abord une date.',
  'format-unknown': "Le format {{format}} n'est pas pris en charge. Possibles : {{known}}.",
  'survey-empty': 'Cette enquête n’a pas encore de questions. Ajoutez-en d’abord une.',
  'appraisals-none': 'Il n’y a pas d’évaluation à envoyer. Ajoutez d’abord un évaluateur à un guide source.',
  'document-unknown': 'Le document {{document}} n’existe pas. Possibles : {{known}}.',
  'module-missing': 'Il n’y a pas de paragraphe ni de question clinique {{module}}. Paragraphes : {{known}}.',
  'redline-unsupported':
    'Les modifications ne peuvent être montrées que dans le projet de guide, pas dans le document {{document}}.',
  'word-base-lost':
    '{{source}} est la copie d’un texte qui ne se trouve pas dans ce projet. Choisissez à quoi le comparer : une version ou la version de travail (en ligne de commande --base VERSION ou --base now).',
  'redline-format': 'Le format {{format}} ne permet pas d’afficher les modifications. Possible : {{known}}.',
  'export-cancelled': 'L’exportation a été arrêtée ; rien n’a été écrit.',
  'survey-unclear': 'Indiquez avec --survey de quelle enquête il s’agit. Possibilités : {{known}}.',
  'round-not-open':
    'Le tour de consultation {{number}} est encore un projet. Ouvrez-le d’abord ; vous pourrez ensuite envoyer les dossiers.',
  'round-blocked': 'Ce n’est pas encore possible : $t(comments.obstacle.{{obstacle}})',
  'round-locked':
    'La version, les parties, les questions et les niveaux sont figés tant que le tour est ouvert. Remettez-le d’abord en projet.',
  'round-unclear': 'Indiquez avec --round de quel tour de consultation il s’agit. Possible : {{known}}.',
  'ballot-invalid':
    'Ces priorités ne peuvent pas être enregistrées : une valeur est hors de l’échelle ou un rang est donné deux fois.',
  'rater-excluded':
    '{{name}} n’évalue pas les critères de résultat de cette question clinique : cela découle de l’évaluation de ses intérêts.',
  'project-json':
    '{{path}} n’a pas été lu ; rien n’a été créé. À {{place}} : $t(projectJson.fault.{{fault}})',
  'project-json-other': '{{path}} n’est pas un projet Leidraad en JSON.',
  'project-json-newer':
    '{{path}} provient d’une version plus récente de Leidraad (forme JSON {{found}}, cette version connaît {{known}}). Mettez Leidraad à jour pour le lire.',
  'release-none': '{{source}} n’est pas une publication de Leidraad : il manque un manifeste lisible.',
  cancelled: 'Interrompu ; rien n’a été écrit.',
  'upload-too-large': 'Ensemble, ces fichiers dépassent {{limit}} Mo. Choisissez-en moins à la fois.',
  'image-kind':
    'Une figure est un fichier PNG ou JPEG ; celui-ci est d’un autre type ({{kind}}). Enregistrez l’image au format PNG ou JPEG et réessayez.',
  'image-broken': 'Cette image est endommagée : ses dimensions sont introuvables.',
  'image-too-large':
    'Cette image est trop grande. Une figure peut compter {{megabytes}} Mo et {{megapixels}} mégapixels.',
  'intake-gone': 'Ce contrôle n’est plus valable. Choisissez à nouveau les fichiers.',
  'import-unreadable': '{{source}} ne peut pas être lu : $t(imports.fault.{{reason}}).',
  'archive-hostile':
    '{{source}} est refusé : $t(imports.fault.{{reason}}). Un tel fichier peut causer des dégâts ; demandez-en un nouveau à l’expéditeur.',
  'import-no-table':
    '{{source}} ne contient aucune ligne avec des titres de colonnes que Leidraad connaît. Exportez la liste pour en voir la forme.',
  'screening-complete': 'Cette notice a déjà été jugée par {{count}} autres personnes.',
  'screening-reason': 'Choisissez le motif d’exclusion : il est requis pour le texte intégral.',
  'evidence-question-needed':
    '{{source}} contient une revue. Choisissez la question clinique à laquelle elle répond (en ligne de commande : --question avec son numéro).',
  'evidence-question-unknown':
    'Il n’y a pas de question clinique « {{question}} ». Indiquez son numéro ou son titre.',
  'evidence-impossible': 'Ces données ne peuvent pas être correctes : $t(evidence.fault.{{reason}})',
  'adaptation-undecided':
    'Décidez d’abord si cette recommandation source est adoptée, adaptée ou si seules ses preuves sont reprises ; une recommandation propre peut alors en être issue.',
  'source-unknown': 'Il n’y a pas de guide source « {{label}} » dans le registre. Connus : {{known}}.',
  'calc-input': 'Le fichier n’a pas la forme requise pour ce calcul ({{detail}}).',
  usage: '{{reason}}',
  'pdf-failed':
    'Le PDF n’a pas pu être créé (message {{id}}). Rien n’a été écrit ; le format Word ou la page web restent possibles.',
  internal: 'Une erreur inattendue est survenue (message {{id}}). Ce qui était enregistré est conservé.',
} satisfies Record<ErrorCode, string>;
