### Português, as in Timor-Leste. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### European spelling, no pronoun of address. "Agradecemos" and "a coordenação" say nothing about anybody's gender; an entity's name
### stands without an article, so after a colon where one would be missed. [1] and not [one]: Fluent's rules for `pt` count 0 as one.
### `many` begins at a million, which no count here reaches.

## The language itself

language-name = Português

## How an item is named

item = { $kind } { $no }: { $title }
about = { $kind_id ->
    [consultation]
        { item }
        Data: { $start }
   *[other]
        { item }{ due-line }
}
due-line = { $when ->
    [past]
        { "" }
        Prazo: { $due } ({ days-late })
    [today]
        { "" }
        Prazo: { $due } (hoje)
    [ahead]
        { "" }
        Prazo: { $due } ({ days-left })
   *[none] { "" }
}
days-left = { $days ->
    [1] amanhã
   *[other] daqui a { $days } dias
}
days-late = { $late ->
    [1] ontem
   *[other] há { $late } dias
}

## Prompts of the shipped workflows: activities

kickoff =
    { about }
    Está tudo preparado para começar? Data de início: { $start }.
progress =
    { about }
    Como está a avançar? Também pode escrever quanto já está feito, por exemplo 3/10 ou 30%, ou o dia em que prevê concluir.
due_tomorrow =
    { about }
    Um breve lembrete para quem contribui. Não é preciso responder.
verify =
    { about }
    { $entity } indica que este assunto está concluído. Por favor, verifique os comprovativos e depois confirme, ou devolva, indicando o motivo.
not_verified =
    { about }
    Este assunto foi indicado como concluído e aguarda confirmação. Por favor, contacte quem confirma.
returned =
    { about }
    Este assunto ainda não pôde ser confirmado. Motivo: { $reason }
    Fica de novo em aberto. Por favor, indique-o como concluído quando este ponto estiver resolvido.
confirmed =
    { item }
    Este assunto foi confirmado como concluído. Agradecemos.
cancelled =
    { item }
    Este assunto foi cancelado. Não é preciso fazer mais nada.
blocked =
    { about }
    { $entity } indica que este assunto está bloqueado. Por favor, contacte o ponto focal.
help_wanted =
    { about }
    { $who } pede ajuda. Por favor, contacte o ponto focal.
new_date_wanted =
    { about }
    { $entity } prevê agora outra data de conclusão: { $expected }. Por favor, aprove uma nova data ou contacte o ponto focal.
no_answer =
    { about }
    Ainda sem resposta: { $entity }. Por favor, contacte o ponto focal por outro meio.

## Prompts of the shipped workflows: commitments

commitment_voiced =
    { about }
    Este compromisso foi enunciado em nome de: { $entity }. Deve pedir-se a esta organização que o confirme nestes termos?
commitment_confirm =
    { about }
    Este compromisso ficou registado em nome de: { $entity }. Confirma-o nestes termos?
commitment_confirmed =
    { item }
    { $entity } confirmou este compromisso.
commitment_begun =
    { about }
    O trabalho neste compromisso já começou?
commitment_progress =
    { about }
    Como está este compromisso? Também pode escrever quanto já está feito, por exemplo 3/10 ou 30%.
commitment_verify =
    { about }
    { $entity } indica que este compromisso foi cumprido. Por favor, verifique os comprovativos e depois confirme ou devolva.
commitment_kept =
    { item }
    Este compromisso ficou registado como cumprido. Agradecemos.
commitment_declined =
    { item }
    { $entity } não confirma este compromisso. Fica encerrado e não aparece como atrasado.
commitment_withdrawn =
    { item }
    Este compromisso foi retirado. Não é preciso fazer mais nada.
commitment_lapsed =
    { item }
    Este compromisso terminou sem resultado confirmado.

## Prompts of the shipped workflows: consultations

consultation_agenda =
    { about }
    A agenda está preparada, para que os convites possam seguir?
consultation_invitation =
    { about }
    Este é o seu convite para esta consulta. Estará presente alguém do seu serviço?
consultation_regrets =
    { about }
    { $who } não estará presente.
consultation_tomorrow =
    { about }
    Um breve lembrete desta consulta. Não é preciso responder.
consultation_held =
    { about }
    Esta consulta realizou-se? Também pode escrever quantas pessoas participaram, só o total.
consultation_minutes =
    { about }
    A ata está pronta? Por favor, envie-a como ficheiro ou link.
consultation_postponed =
    { item }
    Esta consulta foi adiada. A nova data será comunicada.
consultation_new_date =
    { item }
    Qual é a nova data desta consulta? Pode escrevê-la por palavras suas, por exemplo 15 de maio de 2026.
consultation_closed =
    { item }
    A ata desta consulta foi recebida. Agradecemos a sua participação.
consultation_cancelled =
    { item }
    Esta consulta não se vai realizar.

## Prompts of the shipped workflows: organisations

still_you =
    { item }
    Continua a ser a pessoa a quem devemos escrever? Basta um toque, uma vez por trimestre.
entity_not_linked =
    { item }
    Ainda nenhum membro ligou uma conta de mensagens. Por favor, envie de novo o convite ou escolha outro meio.
entity_silent =
    { item }
    As mensagens chegam, mas há algum tempo que não há resposta. Por favor, contacte o ponto focal.
entity_unreachable =
    { item }
    As mensagens já não chegam. Por favor, contacte o ponto focal por outro meio.
entity_handing_over =
    { item }
    A partir de agora, responderá outra pessoa. O novo ponto focal já foi indicado?

## Prompts of the shipped workflows: reports

report_request =
    { about }
    Pede-se este relatório a: { $entity }. Por favor, envie-o como ficheiro ou link, ou escolha uma resposta.
report_overdue =
    { about }
    Ainda não chegou o relatório de: { $entity }. Por favor, ajude a enviá-lo ou diga-nos o que está a impedir.
report_missing =
    { about }
    Relatório em falta de: { $entity }. Por favor, contacte o ponto focal.
report_received =
    { item }
    Relatório recebido de: { $entity }. Aceita-o, ou tem alguma pergunta?
report_question =
    { item }
    Há uma pergunta sobre o seu relatório: { $question }
    Por favor, envie a resposta como texto, ficheiro ou link.
report_accepted =
    { item }
    O seu relatório foi aceite. Agradecemos.
report_excused =
    { item }
    Este relatório foi dispensado. Não é preciso fazer mais nada.

## Prompts of the shipped workflows: targets

target_final =
    { about }
    A meta de { $goal } { $unit } foi alcançada? Registado até agora: { $value }. Também pode escrever o número final.

## Questions that follow an answer

follow-up-expected = { $no }: Quando prevê concluir? Pode escrever por palavras suas, por exemplo 15 de maio ou daqui a duas semanas.
follow-up-progress = { $no }: Quanto já está feito? Por favor, escolha ou escreva, por exemplo 3/10 ou 30%.
follow-up-blocker = { $no }: O que está a impedir? Escolha ou escreva em poucas palavras. Por favor, não indique nomes de pessoas.
follow-up-reason = { $no }: Qual é o motivo? Bastam poucas palavras. Por favor, não indique nomes de pessoas.
follow-up-evidence = { $no }: Por favor, envie o comprovativo: um ficheiro, uma fotografia ou um link.
follow-up-wording = { $no }: Quais seriam os termos certos? Por favor, escreva o compromisso como o deseja assumir.
follow-up-participants = { $no }: Quantas pessoas participaram? Basta o total. Por favor, não indique nomes de pessoas.
follow-up-minutes = { $no }: Por favor, envie a ata: um ficheiro ou um link.
follow-up-successor = { $no }: A quem devemos perguntar de agora em diante? Por favor, escreva a função, não o nome.
follow-up-report = { $no }: Por favor, envie o relatório: um ficheiro ou um link.
follow-up-question = { $no }: Qual é a sua pergunta? Será enviada à organização que escreveu o relatório.
follow-up-value = { $no }: Que número se alcançou no final? Unidade: { $unit }. Meta: { $goal }.
which-target = { $no }: A que meta se refere este número: { $number }? Por favor, escolha.
follow-up-text = { $no }: { $fact }? Bastam poucas palavras. Por favor, não indique nomes de pessoas.
follow-up-number = { $no }: { $fact }? Por favor, escreva um número.
follow-up-percent = { $no }: { $fact }? Por favor, escolha ou escreva, por exemplo 3/10 ou 30%.
follow-up-date = { $no }: { $fact }? Pode escrever a data por palavras suas, por exemplo 15 de maio ou daqui a duas semanas.
follow-up-yes_no = { $no }: { $fact }?
follow-up-one_of = { $no }: { $fact }? Por favor, escolha.
follow-up-files = { $no }: { $fact }? Por favor, envie um ficheiro, uma fotografia ou um link.

option-blocker-approval = À espera de aprovação
option-blocker-budget = Orçamento
option-blocker-people = Pessoas ou tempo
option-blocker-security = Segurança
percent-25 = Um quarto
percent-50 = Metade
percent-75 = Três quartos
percent-100 = Tudo

## What a person gets back

got-it = Agradecemos. Ficou registado para { $no } { $title }:
recorded-line = – { $fact }: { $value }
recorded-state = – Estado: { $state }
recorded-narrower = – { $fact }: { $value } (visível para: { $visibility })
seen-by = Visível para: { $visibility }.
percent = { $value }%
files = { $n ->
    [1] um ficheiro ou link
   *[other] { $n } ficheiros ou links
}
corrected = { $no }: a resposta anterior foi substituída.
correct = { $no }: Por favor, escolha de novo ou escreva a resposta certa. O que estava registado fica no histórico.
undone = A última resposta sobre { $no } foi anulada. Estado atual: { $state }.
cannot-undo = Entretanto ficou registada outra informação sobre { $no }, por isso a resposta não foi anulada. Pedimos à coordenação que verifique.
already-answered = Agradecemos. Esta pergunta sobre { $no } já teve resposta, e nada foi alterado. Estado atual: { $state }.
closed-prompt = Agradecemos. Esta pergunta sobre { $no } já está encerrada, e nada foi alterado. Estado atual: { $state }.
superseded = Há uma pergunta mais recente sobre { $no }. Por favor, responda a essa.
answered-by-other =
    { item }
    Resposta dada por: { $office }, { $entity }. Não precisa de fazer mais nada.
recorded-nothing = Lamentamos: nada ficou registado, por uma falha do nosso lado. Por favor, envie de novo dentro de alguns minutos.
hand-over-noted = Agradecemos a informação. A coordenação vai procurar a pessoa certa para { $no }. Até alguém aceitar, continua a cargo de: { $entity }.
escalation-ahead =
    { item }
    Esta pergunta continua em aberto. Sem resposta até { $date }, será enviada também a: { $role }.
passed-on = Agradecemos. A sua mensagem foi enviada à coordenação. Uma pessoa vai responder-lhe.
passed-on-by = Agradecemos. A sua mensagem foi enviada à coordenação. Uma pessoa vai responder-lhe até { $date }.

## When it is not clear what a person means

which-one = Agradecemos. De que assunto se trata?
not-understood = Lamentamos, não foi possível entender. Por favor, escolha, ou escreva algumas palavras e uma pessoa vai lê-las.
confirm-date = { $no }: Entendemos: { $date }. Está certo?
either-date = { $no }: “{ $written }” pode indicar mais do que uma data. Qual é a data certa?

## Several items in one message

digest-heading = { $n } assuntos precisam da sua atenção:
digest-line = { $place }. { item }{ digest-due }
digest-due = { $when ->
    [past] {" "}(prazo: { days-late })
    [today] {" "}(prazo: hoje)
    [ahead] {" "}(prazo: { days-left })
   *[none] { "" }
}
mine-heading = Os seus assuntos em aberto: { $n }
mine-line = – { item }{ digest-due }. Estado: { $state }
mine-more = – e mais { $n }
nothing-open = De momento, não tem assuntos em aberto.
status =
    { about }
    Estado: { $state }
    A cargo de: { $entity }
status-line = { $fact }: { $value }
status-unknown = Não há “{ $written }” entre os assuntos que pode ver. Para ver os seus, escreva “os meus assuntos”.

## Onboarding and the person's own settings

welcome =
    Este é o serviço de lembretes do programa “{ $programme }”. Pergunta à sua organização ({ $entity }) como avançam as atividades acordadas. As suas respostas são enviadas à coordenação do programa.
    Podemos escrever-lhe aqui?
welcome-ok =
    Agradecemos. Os seus assuntos em aberto: { $n }. As mensagens chegam entre as { $from } e as { $to }, e não em dias feriados.
    Pode escrever “pausa” ou “parar” a qualquer momento, e “ajuda” para obter ajuda.
help =
    Pode responder com os botões ou por palavras suas. Também pode escrever:
    os meus assuntos – o que tem em aberto
    estado A01 – como está um assunto
    idioma – mudar de idioma
    horário – quando podem chegar mensagens
    pausa – sem mensagens durante algum tempo
    parar – não receber mais mensagens
    recomeçar – voltar a receber mensagens
    os meus dados – o que está guardado sobre si
    Se escrever outra coisa, uma pessoa vai lê-la.
choose-language = Que idioma prefere usar?
language-changed = A partir de agora, as mensagens chegam em português.
hours = As mensagens chegam entre as { $from } e as { $to }, hora local. Para mudar, escreva por exemplo “horário 08:00-17:00”.
hours-changed = Agradecemos. A partir de agora, as mensagens chegam entre as { $from } e as { $to }, hora local.
paused = As mensagens estão em pausa. Para continuar, escreva “recomeçar”.
paused-until = As mensagens estão em pausa até { $date }. Para continuar mais cedo, escreva “recomeçar”.
stopped = Não vai receber mais mensagens aqui. A coordenação conserva as respostas que já deu. Para voltar, escreva “recomeçar”.
started = Agradecemos. Vai voltar a receber mensagens.
my-data =
    Dados guardados sobre si: esta conta de mensagens; a sua função ({ $office }, { $entity }); o seu idioma e horário; respostas dadas: { $n }.
    Para que os seus dados pessoais sejam apagados, escreva aqui à coordenação.

## For coordinators

hand-over-wanted =
    { about }
    { $who } indica que este assunto não lhe cabe. Por favor, procure a pessoa certa.
needs-human = Uma mensagem de { $entity } ({ $office }) precisa da atenção de uma pessoa.
needs-human-about = Uma mensagem de { $entity } ({ $office }) sobre { $no } precisa da atenção de uma pessoa.
correction-wanted = { $no }: { $entity } deseja corrigir uma resposta anterior. Entretanto ficou registada outra informação. Por favor, verifique.
incident =
    { item }
    Não foi possível aplicar uma regra do fluxo de trabalho: { $reason }. O estado mantém-se: { $state }. Por favor, verifique.

## Buttons

button-correct = Corrigir
button-undo = Anular
button-change = Alterar
button-answer = Responder { $place }
button-something-else = Outro assunto
button-to-desk = Enviar à coordenação
button-agree = Sim, podem
button-refuse = Não, agradeço
button-mine = Os meus assuntos
button-hours = Mudar o horário
button-language = Mudar o idioma

answer-accept = Aceitar
answer-answered = Já respondido
answer-as_a_whole = O trabalho no seu conjunto
answer-ask_back = Fazer uma pergunta
answer-ask_maker = Pedir confirmação
answer-begun = Já começou
answer-blocked = Bloqueado
answer-call_off = Não se vai realizar
answer-coming = Estaremos presentes
answer-confirm = Confirmar
answer-decline = Não confirmar
answer-delayed = Atrasado
answer-did_not_take_place = Não se realizou
answer-done = Concluído
answer-drop_it = Não registar
answer-met = Alcançado
answer-named = Sim, já foi indicado
answer-need_help = Preciso de ajuda
answer-need_time = Preciso de mais tempo
answer-no = Não
answer-no_change = Sem alteração
answer-not_coming = Não podemos estar presentes
answer-not_met = Não alcançado
answer-not_ours = Não é tarefa nossa
answer-not_reached = Não alcançado
answer-not_yet = Ainda não
answer-on_track = Dentro do prazo
answer-postpone = Adiar
answer-reached = Alcançado
answer-ready = Tudo preparado
answer-received = Recebido
answer-return_it = Devolver
answer-reword = Mudar os termos
answer-sent = Enviado
answer-someone_else = Outra pessoa
answer-still_me = Sim, continuo
answer-took_place = Realizou-se
answer-withdraw = Retirar
answer-yes = Sim

## Labels

kind-activity = Atividade
kind-target = Meta
kind-commitment = Compromisso
kind-entity = Organização
kind-consultation = Consulta
kind-report_request = Relatório
kind-test = Teste

office-focal_point = Ponto focal
office-deputy = Ponto focal suplente
office-observer = Observação

role-responsible = Responsável
role-deputy = Ponto focal suplente
role-contributing = Quem contribui
role-consulted = Quem é consultado
role-informed = Quem é informado
role-verifier = Quem confirma
role-coordinator = Coordenação

visibility-public = todas as pessoas
visibility-members = membros
visibility-coordinators = apenas a coordenação
visibility-restricted = apenas pessoas indicadas

signal-on_track = Dentro do prazo
signal-at_risk = Em risco
signal-late = Em atraso
signal-done = Concluído
signal-closed = Encerrado
signal-no_report = Sem informação

timeliness-on_time = A tempo
timeliness-due_soon = Prazo próximo
timeliness-overdue = Prazo ultrapassado
timeliness-no_report = Sem informação neste período

fact-progress = Progresso
fact-expected = Conclusão prevista
fact-blocker = Obstáculo
fact-reason = Motivo
fact-evidence = Comprovativo
fact-wording = Termos propostos
fact-participants = Pessoas que participaram
fact-new_date = Nova data
fact-minutes = Ata
fact-successor = A contactar de agora em diante
fact-report = Relatório
fact-question = Pergunta
fact-value = Valor
fact-percent = Parte da meta
fact-due = Prazo
fact-start = Início

state-accepted = Aceite
state-at_risk = Em risco
state-awaited = Aguardado
state-behind = Aquém da meta
state-blocked = Bloqueado
state-called = Convites enviados
state-cancelled = Cancelado
state-clarification = Com pergunta
state-closed = Encerrado
state-closed_without_report = Encerrado sem relatório
state-closing = Contagem final
state-confirmed = Confirmado
state-counting = Em contagem
state-counting_again = Em contagem
state-declined = Não confirmado
state-done = Concluído e confirmado
state-drafted = Aguarda confirmação
state-dropped = Sem acompanhamento
state-escalated = Com a coordenação
state-excused = Dispensado
state-handing_over = Em passagem de funções
state-held = Realizado
state-in_progress = Em curso
state-invited = Convite enviado
state-kept = Cumprido
state-known = Na lista
state-lapsed = Terminado
state-left = Saiu
state-met = Alcançado
state-minutes_due = Aguarda a ata
state-missed = Não alcançado
state-not_started = Por começar
state-on_course = A caminho da meta
state-on_track = Dentro do prazo
state-open = Em aberto
state-overdue = Aguarda o relatório
state-planned = Planeado
state-postponed = Adiado
state-reachable = Contactável
state-received = Recebido
state-reported = Indicado como concluído
state-requested = Pedido
state-scheduled = Agendado
state-silent = Sem resposta
state-under_way = Em curso
state-unreachable = Não contactável
state-voiced = Enunciado
state-withdrawn = Retirado
