### Português, como em Timor-Leste. DRAFT: awaits a native reader.
# [1] and not [one]: Fluent's rules for `pt` count 0 as one.

## Around every page

brand = Waymark
skip = Saltar para o conteúdo
menu = Páginas
nav = Páginas
nav-overview = Resumo
nav-roadmap = Roteiro
nav-activities = Atividades
nav-matrix = Matriz
nav-who = Responsáveis
nav-targets = Metas
nav-commitments = Compromissos
nav-consultations = Consultas
nav-progress = Progresso
nav-changes = Alterações
nav-method = Método
nav-data = Dados
nav-desk = Mesa
nav-messenger = Mensagens
languages = Língua
sign-out = Terminar sessão
as-of = Situação em { $when }.
revision = Revisão { $revision }.
report-number = Número do relatório: { $number }

## A server with several programmes, or with none

programmes = Programas
programmes-several = Este servidor publica vários programas.
programmes-none = Ainda sem programa
programmes-none-help = Inicie o servidor com `--programme DIR` para publicar um programa.

## Calendar feeds

calendar-due = { $id } { $title }
calendar-done = ✓ { $id } { $title }
calendar-cancelled = Cancelado: { $id } { $title }
calendar-responsible = A cargo de: { $names }
calendar-state = Situação: { $state }

## Badges

badge-counts = { $late ->
    [0] { $on_track } de { $total } dentro do prazo
   *[other] { $on_track } de { $total } dentro do prazo, { $late } em atraso
}
badge-title = { $label }: { $message }

## Signing in

sign-in = Iniciar sessão
sign-in-offer = Abre-se neste navegador a mesa da coordenação de “{ $programme }”.
sign-in-button = Iniciar sessão
sign-in-needed = Esta página é para a coordenação
sign-in-how = Escreva /desk ao Waymark na sua aplicação de mensagens, ou contacte quem gere este servidor: recebe um link que funciona uma só vez, durante dez minutos.
sign-in-over = Este link já foi usado, ou o prazo já passou

## Dates and numbers
# $date is a whole date with its weekday. $side: ahead, or late when the due date is past.

moment = { $date }, { $time } ({ $place })
distance =
    { $side ->
        [late]
            { $days ->
                [1] 1 dia de atraso
               *[other] { $days } dias de atraso
            }
       *[ahead]
            { $days ->
                [0] hoje
                [1] amanhã
               *[other] daqui a { $days } dias
            }
    }
percent = { $part }
unknown = –
not-set = nenhum

## Names of countries, as pages sort by them

country-none = Regional
country-BN = Brunei Darussalam
country-ID = Indonésia
country-KH = Camboja
country-LA = RDP do Laos
country-MM = Mianmar
country-MY = Malásia
country-PH = Filipinas
country-SG = Singapura
country-TH = Tailândia
country-TL = Timor-Leste
country-VN = Vietname

## What several pages show

column-no = N.º
column-activity = Atividade
column-responsible = A cargo de
column-due = Prazo
column-state = Estado
column-signal = Sinal
column-progress = Progresso
column-activities = Atividades
column-share = Parte
nobody = Ainda ninguém
progress-confirmed = { $progress } confirmado
change-state = agora “{ $state }”
change-progress = progresso indicado: { $progress }
change-due = prazo: { $day }
change-answered = com resposta
as-table = O mesmo em tabela
pages-here = Partes da lista
page-previous = Anterior
page-next = Seguinte
page-of = Parte { $page } de { $pages }

## Overview

overview-sentence =
    { $total ->
        [0] Não há aqui atividades visíveis.
       *[other] { overview-counts }
    }
overview-counts = Dentro do prazo: { $on_track } de { $total ->
    [1] 1 atividade
   *[other] { $total } atividades
}{ $done ->
    [0] {""}
   *[other] ; concluídas: { $done }
}{ $at_risk ->
    [0] {""}
   *[other] ; em risco: { $at_risk }
}{ $late ->
    [0] {""}
   *[other] ; em atraso: { $late }
}{ $no_report ->
    [0] {""}
   *[other] ; sem informação neste período: { $no_report }
}{ $closed ->
    [0] {""}
   *[other] ; encerradas: { $closed }
}.
overview-signals = Atividades por sinal
overview-signals-caption = Número de atividades com cada sinal
overview-next = Próximos prazos
overview-next-none = Já não há prazos pela frente.
overview-changes = Últimas alterações
overview-changes-none = Ainda não há alterações.
overview-more = Todas as alterações
overview-downloads = Para levar consigo
overview-downloads-help = Os números destas páginas, para as suas tabelas e relatórios.
download-csv = Atividades em CSV
download-xlsx = Atividades em folha de cálculo
download-json = Atividades em JSON
download-calendar = Prazos em calendário
overview-foot = O progresso e os estados são indicados pelas entidades responsáveis; “concluído” significa que outra parte o confirmou.

## Activities

activities-sentence =
    { $count ->
        [0] Nenhuma atividade corresponde.
        [1] 1 atividade corresponde.
       *[other] { $count } atividades correspondem.
    }
activities-all =
    { $count ->
        [0] Não há aqui atividades visíveis.
        [1] 1 atividade, pela ordem do roteiro.
       *[other] { $count } atividades, pela ordem do roteiro.
    }
activities-none-help = Retire um filtro para ver mais.
activities-filter = Filtrar
activities-show = Mostrar
activities-clear = Mostrar tudo
filter-any = Tudo
filter-signal = Sinal
filter-pillar = Pilar
filter-country = País
filter-entity = A cargo de
filter-words = Palavras
filter-overdue = Só com o prazo passado

## One activity

activity-all = Todas as atividades
activity-due = Prazo: { $day }, { distance }.
activity-was-due = O prazo era: { $day }.
activity-no-due = Sem prazo.
activity-held-up = Aguarda { $items }, com o prazo passado.
activity-facts = O quê, quem, quando
activity-pillar = Pilar
activity-responsible = A cargo de
activity-instead-of = Em vez de
activity-contributing = Contribuem
activity-confirmed-by = Confirmação por
activity-start = Início
activity-due-name = Prazo
activity-due-first = Primeiro prazo acordado
activity-claimed = Progresso indicado
activity-confirmed = Progresso confirmado
activity-last-report = Última informação
activity-report-at = { $day }, { $time }
activity-depends = Depende de
activity-needed-by = Necessária para
activity-evidence-expected = Comprovativos esperados
activity-evidence = Comprovativos entregues
activity-evidence-count =
    { $count ->
        [1] 1 ficheiro ou link
       *[other] { $count } ficheiros ou links
    }
activity-references = Responde a
activity-targets = Metas
activity-targets-none = Não há meta definida.
activity-targets-caption = Os números são os indicados
target-indicator = Indicador
target-baseline = Valor de partida
target-latest = Último valor
target-goal = Meta
target-unit = Unidade
activity-moved-title = Mudanças do prazo
activity-moved =
    { $times ->
        [1] Mudou uma vez, { $days } dias.
        [2] Mudou duas vezes, { $days } dias no total.
       *[other] Mudou { $times } vezes, { $days } dias no total.
    }
activity-moved-from = de { $from } para { $to }
activity-notes = Notas
activity-history = Informações e alterações
activity-history-none = Ainda não há informação.
activity-history-caption = A mais recente primeiro
activity-state = Estado: “{ $state }”.

## Roadmap
# $from and $to are days.

roadmap-sentence =
    { $count ->
        [0] Não há aqui atividades visíveis.
        [1] 1 atividade, do início ao prazo.
       *[other] { $count } atividades, cada uma do início ao prazo.
    }
roadmap-caption = Atividades por pilar, mês a mês
roadmap-today = Hoje: { $day }
roadmap-from-to = { $from } a { $to }
roadmap-until = até { $to }
roadmap-since = desde { $from }
roadmap-no-dates = sem datas
quarter = { $number }.º trim.
pillar-none = Sem pilar

## Matrix

matrix-title = Pilares e países
matrix-sentence =
    { $count ->
        [0] Não há aqui atividades visíveis.
        [1] 1 atividade, pelo pilar e pelo país da entidade responsável.
       *[other] { $count } atividades, por pilar e por país da entidade responsável.
    }
matrix-caption = Quantas atividades têm cada sinal; cada número leva a essas atividades

## Progress

progress-sentence = Até agora, deviam estar concluídas { $planned } de { $total } atividades; indicadas como concluídas: { $reported }, das quais confirmadas: { $confirmed }.
progress-burnup = Planeado, indicado, confirmado
progress-planned = Planeado
progress-reported = Indicado
progress-confirmed-name = Confirmado
progress-day = Antes de
progress-rate = Informações em cada período
progress-rate-none = Ainda não começou nenhum período.
progress-rate-help = Das atividades em curso num período, as que tiveram informação. O último período ainda está aberto.
progress-period = Período
progress-expected = Em curso
progress-did-report = Com informação

## Wall

wall-late = Com o prazo passado
wall-late-none = Nada tem o prazo passado.
wall-again = Este ecrã renova-se a cada minuto.

## The description of the API

docs = Os dados
docs-lead = Tudo o que estas páginas mostram pode ser lido por programas, nos endereços abaixo.
docs-download = Descrição para programas (OpenAPI 3.1)
docs-addresses = Endereços
docs-parameters = O que se pode pedir
docs-answer = O que se recebe
docs-name = Nome
docs-takes = Aceita
docs-meaning = Significado
docs-page-of = Uma página de linhas, cada uma com estes campos:
docs-one = Um objeto com estes campos:
docs-other = Um documento do tipo { $media }.
docs-nothing = Nada.
docs-scope = É preciso um token para { $scope }.

## Registers: what lists and single pages share

nothing-matches = Nada corresponde a esta escolha.
stands-in-for = em vez de { $party }
column-title = Título
column-leads = Lidera
column-supports = Apoia
column-confirms = Confirma
column-part = Papel
column-date = Data
filter-organisation = Organização

## Who is responsible

who-title = Quem é responsável
who-sentence = { $parties ->
    [0] Nenhuma organização lidera uma atividade aqui visível.
    [1] Uma organização lidera { $activities ->
        [1] uma atividade.
       *[other] todas as { $activities } atividades.
    }
   *[other] { $parties } organizações lideram { $activities } atividades.
}
who-handed-over = { $count ->
    [0] { "" }
    [1] Uma atividade passou para outra organização.
   *[other] { $count } atividades passaram para outra organização.
}
who-caption = Cada atividade, com quem a lidera, quem a apoia e quem confirma a conclusão
who-organisations = Todas as organizações

## Organisations, and one of them

organisations-title = Organizações
organisations-sentence = { $count ->
    [0] Não há aqui organizações visíveis.
    [1] Uma organização participa neste programa.
   *[other] { $count } organizações participam neste programa.
}
organisations-caption = Quantas atividades cada uma lidera, apoia e confirma, e quantos compromissos assumiu
organisations-name = Organização
organisations-kind = Tipo
organisations-country = País
organisations-commitments = Compromissos
organisations-reached = Contacto
entity-sentence = { $activities ->
    [0] { $commitments ->
        [0] Esta organização não lidera atividades nem assumiu compromissos aqui visíveis.
        [1] Esta organização não lidera atividades e assumiu um compromisso.
       *[other] Esta organização não lidera atividades e assumiu { $commitments } compromissos.
    }
    [1] { $commitments ->
        [0] Esta organização lidera uma atividade.
        [1] Esta organização lidera uma atividade e assumiu um compromisso.
       *[other] Esta organização lidera uma atividade e assumiu { $commitments } compromissos.
    }
   *[other] { $commitments ->
        [0] Esta organização lidera { $activities } atividades.
        [1] Esta organização lidera { $activities } atividades e assumiu um compromisso.
       *[other] Esta organização lidera { $activities } atividades e assumiu { $commitments } compromissos.
    }
}
entity-facts = Sobre a organização
entity-kind = Tipo
entity-country = País
entity-zone = Hora local
entity-languages = Línguas
entity-contact = Contacto
entity-items = Papel no roteiro
entity-items-caption = Tudo aquilo em que participa
entity-items-none = Não participa em nada do que é aqui visível.
part-leads = Lidera
part-supports = Apoia
part-confirms = Confirma
part-consulted = É consultada
part-informed = É informada
part-coordinates = Coordena
entity-given-over = agora a cargo de: { $party }
entity-answering = Perguntas e respostas
entity-answering-caption = Contadas no que é aqui visível; nunca se mostra quem respondeu
entity-answering-none = Ainda não lhe foi feita nenhuma pergunta.
entity-asked = Perguntas
entity-answered = Com resposta
entity-reminded = Com resposta após novo lembrete
entity-waiting = A aguardar resposta
entity-lost = Não entregues

## Targets, and one of them

targets-title = Metas
targets-sentence = { $count ->
    [0] Não há aqui metas visíveis.
    [1] { $met ->
        [0] A única meta ainda não foi alcançada.
       *[other] A única meta foi alcançada.
    }
   *[other] Metas alcançadas: { $met } de { $count }.
}
targets-silent = { $silent ->
    [0] { "" }
    [1] Uma ainda não tem número.
   *[other] { $silent } ainda não têm número.
}
targets-caption = Os números são os indicados por quem lidera a atividade
target-percent = Do caminho
target-trend = Tendência
target-trend-of = De { $first } a { $last }
target-sentence = { $percent } do caminho de { $baseline } a { $goal }; o último número é { $latest }.
target-sentence-none = A aguardar o primeiro número no caminho de { $baseline } a { $goal }.
target-facts = O que se conta
target-by-group = Contado em separado por
target-condition = Condição
target-milestone = Marco
target-source = Fonte
target-source-of = Informações sobre { $activity }
target-evidence = Comprovado por
target-readings = Números ao longo do tempo
target-readings-caption = Cada número, quando foi indicado
target-reading = Número
target-readings-none = Ainda não foi indicado nenhum número.

## Commitments, and one of them

commitments-title = Compromissos
commitments-sentence = { $count ->
    [0] Não há aqui compromissos visíveis.
    [1] { $kept ->
        [0] Há um compromisso; ainda não está registado como cumprido.
       *[other] Há um compromisso, e foi cumprido.
    }
   *[other] Compromissos cumpridos: { $kept } de { $count }.
}
commitments-caption = Os termos acordados, quem os assumiu, onde, e em que situação estão
commitment-text = Termos acordados
commitment-maker = Assumido por
commitment-meeting = Reunião
commitment-serves = Serve
commitment-sentence = { $state }. Prazo: { $day }.
commitment-sentence-undated = { $state }. Sem prazo.
commitment-facts = O quê, quem, quando
commitment-session = Sessão
commitment-measure = Cumprido quando
commitment-condition = Condição
commitment-meeting-date = Acordado em
commitment-first-due = Primeiro prazo acordado
commitment-moved = Mudou
commitment-moved-to = De { $from } para { $to }
commitment-progress = Progresso indicado
commitment-report = Última informação
commitment-serves-none = Não está ligado a nenhuma atividade.

## Consultations, and one of them

consultations-title = Consultas
consultations-sentence = { $count ->
    [0] Não há aqui consultas visíveis.
    [1] { $ahead ->
        [0] Uma consulta já realizada.
       *[other] Uma consulta por realizar.
    }
   *[other] { $ahead ->
        [0] { $count } consultas; nenhuma por realizar.
        [1] { $count } consultas; uma por realizar.
       *[other] { $count } consultas; { $ahead } por realizar.
    }
}
consultations-caption = Quando se realiza cada uma, quem acolhe e o que dela resultou
consultation-host = Acolhe
consultation-begins = Início
consultation-ends = Fim
consultation-agreements = Acordos
consultation-commitments = Compromissos
consultation-sentence = { $state }. Início: { $day }.
consultation-sentence-undated = { $state }. A data ainda não está marcada.
consultation-facts = Quando, onde, quem
consultation-moment = { $day }, { $time } ({ $zone })
consultation-place = Local
consultation-mode = Modo
consultation-invited = Convites
consultation-participants = Participantes
consultation-minutes = Ata
consultation-minutes-count = { $count ->
    [1] Um documento
   *[other] { $count } documentos
}
mode-in_person = Presencial
mode-online = Em linha
mode-hybrid = Presencial e em linha
consultation-agenda = Agenda
consultation-agenda-none = Não há aqui agenda escrita.
consultation-agreements-none = Não há aqui acordos escritos.
consultation-commitments-none = Não foram aqui assumidos compromissos.

## Changes

changes-title = Alterações
changes-sentence = { $day ->
    [none] Ainda não há alterações.
   *[other] Última alteração: { $day }.
}
changes-caption = A alteração mais recente primeiro, e a organização que a fez
changes-feed = O mesmo como feed (Atom)
changes-what = Alteração
changes-by = Por
changes-clock = o calendário
changes-notice = outro assunto
changes-moved = Agora “{ $state }”.
changes-progress = Progresso indicado: { $share }.
changes-value = Novo número: { $value }.
changes-due = O prazo mudou de { $from } para { $to }.
changes-due-set = Prazo marcado: { $to }.
changes-handed-over = Passou para: { $party }.
changes-answered = Com resposta.
changes-earlier = Alterações anteriores
changes-latest = Últimas alterações
changes-feed-title = { $programme }: alterações

## Method

method-title = Método
method-sentence = Aqui, cada situação segue as regras desta página e calcula-se a partir do que as organizações indicam e do calendário.
method-signals = O que significa cada sinal
method-signals-caption = Cor, forma e palavra aparecem sempre juntas
method-meaning = Significado
method-done = Nada mais se espera: uma parte diferente de quem informa confirmou a conclusão, ou um número indicado alcança a meta.
method-on_track = Em curso ou ainda por começar, dentro do prazo, e sem dificuldades indicadas.
method-at_risk = Quem é responsável indica um atraso ou uma dificuldade, ou há dependência de algo com o prazo passado.
method-late = O dia do prazo terminou no local de quem é responsável, e a conclusão não está confirmada.
method-no_report = Nada foi indicado neste período de informação, ou nada foi indicado até agora. É silêncio, não é falha.
method-closed = Cancelado, não confirmado, retirado ou terminado: nada mais se espera.
method-worst = O que as pessoas indicam e o que diz o calendário pode divergir. Mostra-se o menos favorável dos dois; o que está concluído ou encerrado mostra-se como está.
method-calendar = O que diz o calendário
method-calendar-caption = Os dias terminam à meia-noite no local de quem é responsável
method-on_time = Nada do que se segue se aplica.
method-due_soon = { $days ->
    [1] O prazo é hoje ou amanhã.
   *[other] O prazo termina dentro de { $days } dias.
}
method-silent = Está em curso, não há informação neste período, e a última informação ou o início foi há mais de { $days } dias.
method-overdue = O dia do prazo terminou.
method-period = Um período de informação tem { $months ->
    [1] um mês
   *[other] { $months } meses
}. O atual vai de { $from } a { $to }.
method-period-none = Um período de informação tem { $months ->
    [1] um mês
   *[other] { $months } meses
}. O primeiro ainda não começou.
method-progress = Progresso
method-progress-claimed = O progresso indicado é o que diz quem lidera a atividade. Só conta como confirmado quando a atividade está concluída.
method-confirms = “Concluído” é confirmado por quem consta em “Confirma”; quando ninguém consta, pela coordenação.
method-dates = Um prazo que mudou conserva a primeira data: mostram-se ambas, e cada mudança.
method-scale = Comparação com outras escalas
method-scale-caption = O grau mais próximo de outras escalas públicas; nessas, a avaliação é feita por outras pessoas e noutros momentos
method-scale-ours = Aqui
method-scale-ogp = Parceria para Governo Aberto (OGP)
method-scale-compact = Pacto Mulheres, Paz e Segurança
method-scale-sdg = Open SDG
method-scale-silent = Sem informação
method-scale-open = Ainda nada feito, segundo o indicado
method-scale-half = Indicado menos de { $share }
method-scale-most = Indicado { $share } ou mais
method-scale-done = Concluído
method-scale-over = Concluído, acima do previsto
method-scale-closed = Encerrado
ogp-no-evidence = Sem comprovativos disponíveis
ogp-not-started = Por começar
ogp-limited = Limitado
ogp-substantial = Substancial
ogp-complete = Completo
compact-none = Sem progresso
compact-limited = Limitado
compact-met = Alcançado
compact-exceeded = Ultrapassado
sdg-exploring = À procura de fontes de dados
sdg-in-progress = Em curso
sdg-complete = Completo
sdg-not-applicable = Não se aplica
scale-no-step = Sem grau correspondente
method-hidden = O que nunca se mostra
method-hidden-person = O nome, o número ou a conta de uma pessoa: o que foi feito é atribuído à organização.
method-hidden-words = Palavras e ficheiros enviados por pessoas, além do que aceitaram mostrar.
method-hidden-entity = O nome de uma organização que não deve ser conhecido; em seu lugar fica uma descrição geral.
method-hidden-items = O que o seu autor ou a sua autora mostra apenas a membros, à coordenação ou a pessoas indicadas.
method-corrections = Há algo errado?
method-corrections-help = Por favor, informe quem coordena o programa, indicando o que está errado; a correção é feita e fica datada.
method-corrections-none = Por favor, informe quem gere este servidor; a coordenação não está indicada.

## Data

data-title = Dados abertos
data-sentence = Tudo o que está nestas páginas pode ser obtido como dados, sem pedir autorização.
data-lists = Listas
data-lists-caption = As mesmas linhas das páginas, na medida do que pode ver
data-what = O quê
data-address = Endereço
data-format = Formato
data-licence = Licença
data-licence-none = Este programa não indica licença. Por favor, contacte a coordenação antes de publicar os dados noutro lugar, e indique a fonte e o dia.
data-schema = Como ler
data-schema-help = As datas são YYYY-MM-DD; os momentos trazem a diferença horária; um valor vazio significa que nada se sabe. As listas vêm em páginas com um cursor. Uma resposta sem alterações não custa nada: envie de novo o seu ETag.
data-programme = O programa
data-summary = Resumo numa linha
data-activities = Atividades
data-targets = Metas
data-commitments = Compromissos
data-entities = Organizações
data-consultations = Consultas
data-ledger = Lembretes
data-changes = Alterações
data-programmes = Os programas deste servidor
data-responsibilities = Quem tem que papel
data-matrix = Contagens por duas propriedades
data-timeseries = Números ao longo do tempo
data-events = As alterações à medida que acontecem
data-export = Tabelas completas para descarregar
data-calendar = Prazos para o seu calendário
data-badge = Selos
data-chart = Gráficos como imagens
data-embed = Fragmentos para outros sítios
data-openapi = Descrição da interface para programas informáticos
data-docs = A mesma descrição para ler
data-feed = Alterações como feed

## Fragments for other sites

embed-source = De { $programme }
embed-deadlines = Próximos prazos
embed-deadlines-none = Não há prazos a cumprir.
embed-signals = Atividades por sinal

## Desk: for coordinators only

desk-needs = O que precisa de si
desk-people = Pessoas e mensagens
desk-delivery = Entrega
desk-files = Ficheiros
desk-audit = Quem fez o quê
desk-tokens = Acesso
desk-revisions = Revisões
desk-preview = Textos
desk-who = { $office }, { $entity }
desk-who-left = { $id } (saiu)
desk-count = { $n ->
    [0] De momento, nada precisa de si.
    [1] Um assunto precisa de si.
   *[other] { $n } assuntos precisam de si.
}
desk-told = O que resultou
desk-not-heard-yet = Isto ainda está a ser tratado. Por favor, abra de novo a página daqui a um momento.

desk-incidents = Atividades que não podem avançar
desk-dates = Novas datas pedidas
desk-claims = A confirmar ou decidir
desk-hand-overs = Assuntos que não lhes cabem
desk-words = Palavras que uma pessoa deve ler
desk-unreached = Pessoas não contactadas
desk-by-hand = Entregue por outro meio, ainda sem resposta
desk-invitations = Convites que terminaram sem uso
desk-soon = Em breve aparece em atraso

desk-suspended = Aguarda a sua decisão: houve uma falha ({ $code }).
desk-incident = Houve uma falha ({ $code }).
desk-asked-you = Esta pergunta é para si: { $who }.
desk-asked = A pergunta foi feita a: { $who }.
desk-not-theirs = { $who } indica que este assunto não lhe cabe.
desk-reason-not-understood = Não foi possível entender estas palavras, mesmo depois de perguntar de novo.
desk-reason-wanted = Pede-se que uma pessoa leia isto.
desk-reason-unprompted = Foi escrito sem que houvesse pergunta.
desk-reason-help = Pede-se ajuda.
desk-reason-no-member = Escrito por alguém que já não participa.
desk-reason-failed = Não foi possível tratar isto.
desk-reason-gone = O Waymark foi retirado de um grupo.
desk-reason-no-rights = O Waymark já não pode escrever numa conversa.
desk-reason-erase = Pede-se que os dados guardados sobre si sejam eliminados.
desk-not-reached = { $n ->
    [1] Uma mensagem não chegou.
   *[other] { $n } mensagens não chegaram.
}
desk-perhaps-reached = { $n ->
    [1] Não se sabe se uma mensagem chegou.
   *[other] Não se sabe se { $n } mensagens chegaram.
}
desk-passed-on = Pediu-se à coordenação que fizesse chegar uma pergunta.
desk-invitation-over = O convite não foi usado.
desk-late-after = Depois de { $day }, aparece em atraso para todas as pessoas.
desk-why-no-messenger = sem aplicação de mensagens
desk-why-nobody-there = ninguém exerce esta função
desk-why-gone = a conta já não existe ou bloqueou o Waymark
desk-why-rights = o Waymark não pode escrever ali
desk-why-no-rights = o Waymark não pode escrever ali
desk-why-unreadable = não é possível ler o assunto em causa

desk-act-read = Já li
desk-act-resume = Deixar avançar
desk-act-found = Está resolvido
desk-act-again = Enviar de novo
desk-act-seen = Já vi
desk-to-people = Pessoas e mensagens
desk-enter = Registar uma resposta em seu nome
desk-enter-help = Fica registada em nome dessa pessoa, com a nota de que foi introduzida por si.
desk-which-question = A que pergunta responde?
desk-her-words = A resposta, pelas suas palavras
desk-record = Registar
desk-ask-else = Perguntar a outro serviço
desk-which-office = Que serviço?
desk-ask-them = Perguntar
desk-write = Escrever a quem é responsável
desk-your-words = As suas palavras
desk-show-first = Ver antes de enviar

desk-did-read = Agradecemos. Fica marcado como lido.
desk-did-resumed = Avança. Se houver nova falha, volta a aparecer aqui.
desk-did-found = Agradecemos. Está resolvido.
desk-did-again = Foi enviado de novo, para o contacto atual.
desk-did-seen = Agradecemos. Saiu da sua mesa.
desk-did-already = Nada foi alterado: já estava resolvido.
desk-did-ended = O convite terminou.
desk-did-unlinked = A conta já não está ligada.
desk-left = Já não participa neste programa.
desk-form-broken = Este formulário não chegou completo. Por favor, abra de novo a página e envie-o outra vez.
desk-form-missing = Falta algo neste formulário. Por favor, volte atrás, preencha e envie-o outra vez.

desk-person = Pessoa
desk-linked = Ligação
desk-heard = Último sinal
desk-invited-until = Convite até
desk-do = O que pode fazer
desk-nowhere = sem ligação
desk-gone = já não existe
desk-never = nunca
desk-stopped = não deseja mensagens
desk-paused = em pausa
desk-welcomed = com pergunta feita, ainda sem aceitação
desk-unlink = Desligar
desk-invite = Convidar
desk-end-invitation = Terminar
desk-cannot-invite = Ainda não é possível convidar: o Waymark ainda não comunicou pelo Telegram ou pelo Discord.
desk-invitation = Um convite
desk-invitation-help = Só esta página o mostra. Por favor, entregue-o apenas a esta pessoa. Funciona uma só vez, e nada lhe é enviado antes de aceitar.
desk-then-write = Depois, ali escreve-se:
desk-qr = O mesmo link, para a câmara de um telefone
desk-works-until = Funciona até
desk-to-forward = Um texto para reencaminhar

desk-messengers = Aplicações de mensagens
desk-messenger = Aplicação
desk-state = Estado
desk-waiting = Em espera
desk-oldest = Mais antiga
desk-last-sent = Último envio
desk-nothing-sent = Ainda nada foi enviado.
desk-bot-up = com ligação
desk-bot-down = sem ligação
desk-bot-own = parte deste servidor
desk-lost = Não enviado, ou talvez não
desk-to = Para
desk-to-a-group = um grupo
desk-why = Porquê
desk-when = Quando
desk-reminders = Lembretes
desk-item = Assunto
desk-older = Mais antigos
desk-status-all = tudo
desk-status-planned = planeado
desk-status-released = a caminho
desk-status-sent = enviado
desk-status-answered = com resposta
desk-status-suppressed = não enviado, de propósito
desk-status-undeliverable = não chegou a ninguém
desk-status-uncertain = talvez tenha chegado
desk-status-dead = sem mais tentativas

desk-file = Ficheiro
desk-from = De
desk-kind = Tipo
desk-size = Tamanho
desk-files-help = O ficheiro é guardado no seu dispositivo, não se abre aqui. Não foi verificado quanto a vírus. Fica registado quem o abre.
desk-no-files = Ainda não foi enviado nenhum ficheiro.
desk-kilobytes = { $n } kB
desk-file-kept = guardado
desk-file-wanted = a ser obtido
desk-file-refused = não guardado
desk-file-too-large = não guardado: grande demais
desk-file-type = não guardado: tipo de ficheiro não aceite
desk-file-gone = já não está ali
desk-file-erased = eliminado com os dados de quem o enviou

desk-who-did = Quem
desk-what = O quê
desk-detail = Mais
desk-filter = Mostrar
desk-nothing-done = Ainda nada foi feito.
desk-entered-by = registado por { $who }
desk-revision = revisão { $n }
desk-did-it-answer = respondeu
desk-did-it-request = fez um pedido
desk-did-it-command = decidiu
desk-did-it-undo = anulou uma resposta
desk-did-it-published = publicou
desk-did-it-entered = registou uma resposta em nome de alguém
desk-did-it-read = leu palavras
desk-did-it-resumed = deixou avançar um assunto
desk-did-it-found = resolveu uma passagem
desk-did-it-again = enviou de novo
desk-did-it-seen = retirou da mesa
desk-did-it-invited = convidou
desk-did-it-ended = terminou um convite
desk-did-it-unlinked = desligou uma conta
desk-did-it-opened = abriu um ficheiro
desk-did-it-token-made = criou um token
desk-did-it-token-revoked = revogou um token
desk-did-it-signed-in = iniciou sessão
desk-did-it-erased = eliminou o que estava guardado sobre alguém

desk-tokens-help = Com um token, um programa lê o que o seu âmbito permite, ou envia atualizações. Dê a cada programa o seu.
desk-no-tokens = Ainda não há tokens para este programa.
desk-token = Um novo token
desk-token-once = Só esta página o mostra. Por favor, copie-o agora.
desk-token-begins = Começa por
desk-token-name = Para que serve?
desk-token-scope = O que pode fazer?
desk-token-days = Durante quantos dias?
desk-token-until = Válido até
desk-token-used = Último uso
desk-token-make = Criar um token
desk-token-revoke = Revogar
desk-token-revoked = revogado
desk-token-over = terminado
desk-did-revoked = O token foi revogado.
desk-scope-read-public = ler o que é público
desk-scope-read-members = ler o que veem os membros
desk-scope-read-all = ler tudo
desk-scope-write-updates = enviar atualizações
desk-scope-admin = criar e revogar tokens

desk-first-revision = A primeira.
desk-changed-files = Ficheiros
desk-files-changed = Alterados
desk-files-added = Novos
desk-files-removed = Retirados

desk-message = Mensagem
desk-show = Mostrar
desk-preview-about = Um exemplo sobre { $item }, com a situação em { $day }. Nada disto é enviado.
desk-not-translated = Ainda não há tradução: aparece noutra língua.
desk-refused = Seria recusado:
desk-did-again-later = Será enviado de novo assim que começar o horário de mensagens da pessoa.
desk-did-nowhere = Nada foi enviado: ainda não há onde contactar a pessoa. Convide-a primeiro, ou informe-a diretamente.
desk-did-given-up = Já não será enviado, e a lista diz porquê.
desk-did-gone-on = Nada mudou: já chegou, está a caminho ou já estava resolvido.
desk-did-token-twice = Este formulário já tinha sido enviado. O token foi mostrado nessa altura e não foi criado outro. Se ninguém o copiou, revogue-o e crie outro.
desk-delivered = Um lembrete
desk-one-reminder = Lembrete: { $item }
desk-give-up = Desistir deste envio
desk-give-up-help = Não é enviado, ou não volta a ser enviado. A pergunta continua aberta e os lembretes seguintes continuam.
desk-why-closed = ficou resolvido antes do envio
desk-why-superseded = um mais recente tomou o seu lugar
desk-why-paused = a pessoa pôs as mensagens em pausa
desk-why-stopped = a pessoa não deseja mensagens
desk-why-silence = a pessoa não deseja mensagens
desk-why-digest = fazia parte de um resumo
desk-why-reply-page = a página de resposta mostra-o
desk-why-unlinked = a conta foi desligada
desk-why-never-sent = a mensagem que altera nunca foi enviada
desk-why-no-thread = o tópico do grupo já não existe
desk-why-erased = os dados sobre a pessoa foram removidos
desk-why-told-otherwise = já sabem por outra via
desk-why-not-needed = já não é necessário
desk-why-wrong-person = não lhes diz respeito
desk-did-it-given-up = desistiu de um lembrete
desk-did-it-signed-out = terminou sessão em todo o lado
desk-sessions = Onde tem sessão iniciada
desk-sessions-count = { $n ->
    [1] Só tem sessão iniciada neste navegador.
   *[other] Tem sessão iniciada em { $n } navegadores.
}
desk-sessions-help = Se perder um aparelho, termine a sessão em todo o lado. As ligações para iniciar sessão também deixam de funcionar.
desk-sign-out-all = Terminar sessão em todo o lado

## Where something goes wrong

problem-bad = Isto não foi compreendido
problem-bad-help = Nada foi alterado. Por favor, volte atrás, carregue de novo a página e envie outra vez.
problem-not-found = Não há nada aqui
problem-not-found-help = O endereço não está completo, ou o que indica não pode ser visto aqui.
problem-not-allowed = Isto não é permitido
problem-not-allowed-help = Por favor, inicie sessão ou peça acesso à coordenação do programa.
problem-too-many = Foram demasiadas vezes
problem-too-many-help = Nada se perdeu. Por favor, aguarde alguns minutos e tente de novo.
problem-unavailable = Isto não pode ser mostrado de momento
problem-unavailable-help = Por favor, tente de novo dentro de alguns minutos.
problem-ours = Algo correu mal do nosso lado
problem-ours-help = Não fez nada de errado. Por favor, tente de novo ou indique à coordenação o número abaixo.

## The local messenger

messenger-clock = Relógio
messenger-next = Próximo acontecimento
messenger-hour = + 1 hora
messenger-day = + 1 dia
messenger-week = + 1 semana
messenger-real-time = Este servidor funciona em tempo real.
messenger-people = Pessoas
messenger-choose = Escolha uma pessoa para ver o telefone dela.
messenger-new = { $n } por ler
messenger-messages = Mensagens
messenger-empty = Ainda não há mensagens. Avance o relógio até ao próximo acontecimento.
messenger-reply = Responder
messenger-reply-to = Resposta a:
messenger-has-blocked = A pessoa bloqueou o bot.
messenger-unblock = Deixar que volte a escrever
messenger-block = Bloquear o bot
messenger-cancel = Cancelar
messenger-her-message = Mensagem da pessoa
messenger-write-as = Escreva como ela, por exemplo 3/10
messenger-send = Enviar
messenger-nobody = Nenhum telefone está aberto
messenger-how-next = Prima “Próximo acontecimento”: o relógio avança até algo acontecer, e quem recebe uma mensagem fica em primeiro lugar na lista.
messenger-how-choose = Escolha a pessoa, prima um botão no telefone dela, ou escreva como ela: “3/10”, “concluído”, “12 de dezembro”.
messenger-how-see = Veja na síntese o que resultou disso.
messenger-how-real = Escolha uma pessoa para ver o telefone dela e responder como ela.
messenger-there = { $day } { $time } em { $place }
messenger-edited = alterada
messenger-sending = a caminho
messenger-failed = nada foi registado, tente de novo
messenger-no-chat = Não há essa conversa.
messenger-no-message = Essa mensagem já não existe.
messenger-no-button = Esse botão já não existe: a mensagem mudou.
messenger-blocked = A pessoa bloqueou o bot: nada foi enviado.
messenger-empty-text = A mensagem está vazia: nada foi enviado.
messenger-too-long = A mensagem é demasiado longa: nada foi enviado.
messenger-not-recorded = Nada foi registado. Por favor, tente de novo.
