### Português, as in Timor-Leste. DRAFT: awaits a native reader. Written from en.ftl; the rules for words stand there.
### European spelling, no pronoun of address. "Agradecemos" and "a coordenação" say nothing about anybody's gender; an entity's name
### stands without an article, so after a colon where one would be missed. [1] and not [one]: Fluent's rules for `pt` count 0 as one.
### `many` begins at a million, which no count here reaches.

## The language itself

language-name = Português

## How an item is named

# where chats carry codes only
an-office = o serviço
details = Pormenores: { $link }
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
change-not-taken = Esta alteração não foi tida em conta, e o que estava registado mantém-se. Por favor, escreva-a numa mensagem nova.
already-answered = Agradecemos. Esta pergunta sobre { $no } já teve resposta, e nada foi alterado. Estado atual: { $state }.
closed-prompt = Agradecemos. Esta pergunta sobre { $no } já está encerrada, e nada foi alterado. Estado atual: { $state }.
superseded = Há uma pergunta mais recente sobre { $no }. Por favor, responda a essa.
answered-by-other =
    { item }
    Resposta dada por: { $office }, { $entity }. Não precisa de fazer mais nada.
recorded-nothing = Lamentamos: nada ficou registado, por uma falha do nosso lado. Por favor, envie de novo dentro de alguns minutos.
pressed-among-others = Agradecemos. Conta se a pergunta for para si. A nossa resposta segue na conversa privada.
hand-over-noted = Agradecemos a informação. A coordenação vai procurar a pessoa certa para { $no }. Até alguém aceitar, continua a cargo de: { $entity }.
answered-in-private = Agradecemos. A nossa resposta segue na conversa privada, que mais ninguém lê.
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

## What can be said of a question besides an answer

ways = { $no }: O que deseja fazer?
when-again = { $no }: Quando devemos voltar a perguntar? Também pode escrever, por exemplo “amanhã” ou “próxima segunda-feira”.
later-noted = Agradecemos. Voltaremos a perguntar sobre { $no }: { $date }, às { $time }.
later-bounded = Prazo de { $no }: { later-due }. Por isso, perguntaremos mais uma vez: { $date }, às { $time }.
later-due = { $when ->
    [past] em breve
    [today] hoje
   *[other] { days-left }
}
which-date = { $no }: Que nova data pede? Pode escrevê-la por palavras suas, por exemplo 15 de maio. Pode indicar o motivo depois de uma vírgula. Por favor, não indique nomes de pessoas.
past-date = { $no }: Esta data já passou: { $date }. Está certo?
new-date-asked = Agradecemos. Perguntámos à coordenação se o prazo de { $no } pode mudar. Data pedida: { $date }. Até haver decisão, o prazo mantém-se. Visível para: apenas a coordenação.
approve-date =
    { about }
    { $who } pede uma nova data: { $date }. Aprova esta data?
approve-date-reason =
    { about }
    { $who } pede uma nova data: { $date }. Motivo: { $reason }
    Aprova esta data?
date-approved = Agradecemos. A nova data de { $no } foi aprovada. Informamos quem a pediu.{ due-line }
date-declined = Agradecemos. A data de { $no } mantém-se. Informamos quem pediu outra.{ due-line }
new-date-approved =
    { about }
    A coordenação aprovou a nova data. Agradecemos a informação a tempo.
new-date-declined =
    { about }
    A coordenação não aprovou a nova data, por isso a data mantém-se. A coordenação está disponível para conversar sobre o assunto.
who-else = Agradecemos a informação. A quem devemos perguntar sobre { $no }? Até alguém aceitar, continua a cargo de: { $entity }.
which-office = { $no }: A que serviço devemos perguntar? Por favor, escreva o nome ou uma parte do nome.
whom-to-ask = { $no }: A quem devemos perguntar?
member-of-several = { $office } ({ $id })
hand-over-asked = Agradecemos. Pedido para assumir { $no } enviado a: { $whom }. Até haver aceitação, continua a cargo de: { $entity }. A resposta ser-lhe-á enviada.
do-you-accept =
    { about }
    { $who } ({ $office }) indica que este assunto talvez lhe caiba. Aceita-o?
taken-over = Agradecemos. A partir de agora, { $no } fica a seu cargo. Visível para: membros.
not-taken-over = Agradecemos a informação. { $no } continua a cargo de: { $entity }.
handed-over =
    { item }
    Este assunto está agora a cargo de: { $whom }. Não precisa de fazer mais nada.
hand-over-accepted =
    { about }
    { $who } aceitou assumir este assunto.
hand-over-declined =
    { about }
    { $who } não assumiu este assunto. Continua a cargo de: { $entity }.
hand-over-unanswered =
    { about }
    { $entity } indica que se deve perguntar a outra pessoa. Dessa pessoa ainda não há resposta. Por favor, procure a pessoa certa.
help-coming = Agradecemos. A coordenação já sabe que pede ajuda para { $no }. Se escrever o que seria útil, uma pessoa vai lê-lo.
what-note = Por favor, escreva a nota depois da palavra, por exemplo “nota: o local mudou”. Depois perguntamos quem a pode ler.
note-about = Agradecemos. A que assunto se refere esta nota?
note-readers = Agradecemos. Quem pode ler esta nota sobre { $no }? Para a guardar só para si, escreva “restricted”.
note-kept = Agradecemos. A sua nota sobre { $no } ficou guardada. Visível para: { $visibility }.
note-line = – Nota (visível para: { $visibility }): { $text }

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
    Este é o serviço de lembretes do programa “{ $programme }”. Pergunta como avançam as atividades acordadas. Quem responde: { $entity }. As suas respostas são enviadas à coordenação do programa.
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
welcome-office = o seu serviço
link-other-way = Agradecemos a informação. Esta conta não fica ligada, e não escreveremos mais aqui. A coordenação vai procurar outro meio de contacto consigo.
link-wrong-person = Agradecemos a informação. Esta conta não fica ligada, e não escreveremos mais aqui.
link-settled = Agradecemos. Este ponto já estava resolvido, e nada foi alterado.
link-needed = Este serviço só escreve a quem recebeu convite. Para ligar esta conta, por favor, abra o link do seu convite. Se não tem convite, peça-o a quem lhe falou deste serviço.
link-unknown = Não foi possível ler este convite. Por favor, abra o link tal como lhe foi enviado, ou peça um novo a quem o enviou.
link-used = Este convite já foi usado: cada convite funciona uma única vez. Por favor, peça um novo a quem o enviou.
link-expired = Este convite já não é válido. Por favor, peça um novo a quem o enviou.
link-elsewhere = Este convite é para { $messenger }. Por favor, abra-o aí, ou peça a quem o enviou um convite para esta aplicação.
link-wait = Houve demasiadas tentativas. Por favor, espere dez minutos e abra de novo o link do seu convite, ou peça um novo a quem o enviou.
link-of-group = Este código liga um grupo, um canal ou um tópico, não uma pessoa. Por favor, adicione-me lá e use-o lá. O código continua válido.
link-other-person = Esta conta está ligada a: { $office }, { $entity }. Deve passar a estar ligada a: { $new_office }, { $new_entity }?
link-kept = Agradecemos. Nada foi alterado.
accounts-one = Recebe as mensagens por { $messenger }. Para ligar outra conta, peça um convite à coordenação. Para desligar esta, escreva “unlink”.
accounts = Recebe as mensagens primeiro por { $messenger }. Se uma mensagem não puder chegar aí, usamos a conta seguinte. Qual deve ser a primeira?
account-first = Agradecemos. A partir de agora, as mensagens chegam primeiro por { $messenger }.
unlink-which = Que conta devemos desligar?
unlink-sure = Devemos desligar { $messenger }? Nesse caso, não chegam mais mensagens aí. As suas respostas continuam registadas.
unlink-last = Devemos desligar { $messenger }? É a sua única conta, por isso não lhe chegará nenhuma mensagem. As suas respostas continuam registadas.
unlinked = { $messenger }: conta desligada. Para voltar, peça um novo convite à coordenação.
invite =
    Saudações. A coordenação do programa “{ $programme }” gostaria de lhe escrever por { $messenger }: perguntas breves sobre o trabalho acordado. A decisão de as receber é sua.
    Para começar, por favor, abra este link até { $date }, { $time }:
    { $link }
    É só para si e funciona uma única vez.
invite-then-code = Quando o link abrir, por favor, escreva aí: { $code }
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
my-data-heading = Dados guardados sobre si:
my-data-office = – Função: { $office }, { $entity }
my-data-accounts = – Recebe as mensagens por: { $messengers }
my-data-settings = – Idioma: { $language }. As mensagens chegam entre as { $from } e as { $to }.
my-data-paused = – Em pausa até { $date }
my-data-stopped = – Pediu para não receber mensagens.
my-data-answers = – As suas respostas: { $n }
my-data-desk = – As suas mensagens à coordenação: { $n }
my-data-files = – Os seus ficheiros: { $n }
my-data-line = { $date } { $no }: { $said }
my-data-unsaid = As suas palavras não se mostram aqui. A coordenação mostra-lhas se as pedir.
my-data-end = As mensagens desta conversa também estão guardadas. Se pedir que sejam apagadas, as suas contas e as suas palavras são apagadas em todo o lado. As respostas dadas na sua função mantêm-se, porque são o registo da sua organização.
erasure-wanted = Agradecemos. Pedimos à coordenação que apague o que está guardado sobre si. Uma pessoa vai fazê-lo e informar quando estiver feito.

## The reply page, for people without a messenger

page-title = { $no }: uma pergunta
page-thanks = Agradecemos
page-write = Ou escreva por palavras suas
page-date = Uma data, se desejar
page-file = Um ficheiro, se desejar: uma imagem, um PDF ou um documento, no máximo 20 MB
page-send = Enviar
page-until = A sua resposta é enviada à coordenação do programa. Esta página serve apenas para esta pergunta e funciona até { $date }. Não é precisa palavra-passe, por isso, por favor, não dê o endereço a mais ninguém.
page-nothing-open = De momento, não há nada a responder sobre { $no }. Agradecemos.
page-over-title = Esta página já não funciona
page-over = O endereço não está completo, ou o prazo já passou. Nada se perdeu. Por favor, peça um novo a quem lho enviou.
pass-on = Por favor, faça chegar isto a: { $office }, { $entity }, que não tem aplicação de mensagens. As respostas por este endereço contam em nome dessa pessoa, e o endereço funciona até { $date }:
file-too-large = Lamentamos: o ficheiro tem mais de { $n } MB e não foi guardado. Por favor, envie um link para o ficheiro, ou um ficheiro mais pequeno.
file-of-this-type = Lamentamos: ficheiros deste tipo não são guardados. Por favor, envie uma imagem, um PDF ou um documento, ou um link.
file-gone = Lamentamos: não foi possível obter o ficheiro. Por favor, envie-o de novo, ou envie um link para o ficheiro.

## For coordinators

hand-over-wanted =
    { about }
    { $who } indica que este assunto não lhe cabe. Por favor, procure a pessoa certa.
needs-human = Uma mensagem precisa da atenção de uma pessoa. Enviada por: { $entity } ({ $office }).
needs-human-about = Uma mensagem sobre { $no } precisa da atenção de uma pessoa. Enviada por: { $entity } ({ $office }).
incident =
    { item }
    Não foi possível aplicar uma regra do fluxo de trabalho: { $reason }. O estado mantém-se: { $state }. Por favor, verifique.

needs-human-many = { $n } mensagens precisam da atenção de uma pessoa. Vieram de: { $offices }

sign-in =
    A sua mesa, com o que aguarda a coordenação: { $link }
    O link funciona uma só vez e durante { $n } minutos. É apenas para si; por favor, não o reencaminhe.
sign-in-nowhere = Não há mesa a abrir a partir daqui: este Waymark não tem endereço público. Quem o gere pode definir um, ou obter um link com “waymark sign-in”.

overdue-heading = Em atraso ou sem notícias: { $n }
overdue-line = – { item }{ digest-due }. { $entity }
overdue-silent = – { item }. Sem informação desde { $since }. { $entity }
overdue-none = Nada está em atraso, e nada está sem notícias.
approve-heading = À espera de decisão: { $n }
approve-more = À espera: mais { $n }. Por favor, escreva de novo “approve” depois de decidir estes assuntos.
approve-none = Nada está à espera de decisão.
reminders-heading = Lembretes a enviar hoje: { $n }
reminders-line = – { $time } { item }. { $entity }
reminders-none = Hoje não há mais lembretes a enviar.

tell-how = Por favor, escreva sobre que assunto e o quê, por exemplo: “tell A01 O formulário mudou.”
tell-ask =
    { item }
    Enviamos este texto? “{ $words }”
    Quem lê: { $offices }
tell-sent = { $no }: enviado. Chega dentro do horário de quem lê: { $offices }
tell-nobody = { $no }: não há ponto focal a quem escrever. Organização: { $entity }. Nada foi enviado.
from-coordinators =
    { item }
    A coordenação escreve: { $words }

commit-text = Que texto foi acordado? Por favor, escreva-o numa só mensagem.
commit-too-long = Este texto tem mais de { $n } carateres. Por favor, escreva-o mais curto, tal como deve ser confirmado.
commit-who =
    “{ $words }”
    Quem assumiu este compromisso? Por favor, escolha ou escreva o nome da organização.
commit-which-who = A que organização se refere “{ $written }”? Por favor, escolha ou escreva o nome.
commit-nobody = Nenhuma organização deste programa corresponde a “{ $written }”. Por favor, escreva o nome ou o id.
commit-when =
    { $entity }: “{ $words }”
    Até quando? Pode escrever a data por palavras suas, por exemplo 15 de maio.
commit-no-date = “{ $written }” não pôde ser lido como um dia a partir de hoje. Por favor, escreva por exemplo 15 de maio de 2027.
commit-which-date = “{ $written }” pode indicar mais do que uma data. Qual é a data certa?
commit-recorded =
    Registado como { $no }: “{ $words }” Prazo: { $due }
    Enviado para confirmação a: { $entity }. Até haver confirmação, só esta organização e a coordenação o veem.
commit-not-here = Os compromissos registam-se onde o programa funciona. Aqui, nada foi registado.
commit-withdrawn = { $no } foi retirado. Mais ninguém o viu.
commit-stays = { $no } já não aguarda confirmação, por isso não foi retirado. Estado atual: { $state }.
draft-dropped = Nada foi enviado, e nada foi registado.
draft-gone = Isto já não está à espera, e nada foi alterado.

morning = Hoje: { $reminders ->
    [1] segue um lembrete
   *[other] seguem { $reminders } lembretes
}, { $needs ->
    [1] uma resposta precisa da sua atenção
   *[other] { $needs } respostas precisam da sua atenção
}, { $dates ->
    [1] uma mudança de data por aprovar
   *[other] { $dates } mudanças de data por aprovar
}, { $problems ->
    [1] um problema de entrega
   *[other] { $problems } problemas de entrega
}.

## For groups, channels and threads

weekly = { $programme }: ponto da situação, { $date }
weekly-count = – { $signal }: { $n }
weekly-next = As próximas datas:
weekly-line = – { $due }: { $kind } { $no }, { $title }. { $entity }
weekly-untitled = – { $due }: { $kind } { $no }. { $entity }
group-linked =
    Esta conversa está agora ligada ao programa “{ $programme }”.
    Uma vez por semana, mostram-se aqui números e datas. O que as pessoas escrevem ao serviço de lembretes nunca se mostra aqui.
group-without-rights = Ainda não posso escrever lá. Por favor, permita que eu veja esse espaço e escreva nele, e use lá o código outra vez. O código continua válido.
code-among-others = Agradecemos. Ao código de um grupo respondemos aqui, a um convite na conversa privada.

## Commands that messengers offer by name: at most 60 characters each, so that the argument fits beside them

command-mine = O que tem em aberto
command-status = Como está um assunto
command-later = Receber a pergunta mais tarde
command-newdate = Propor uma nova data
command-notmine = Indicar que um assunto não lhe cabe
command-note = Deixar uma nota à coordenação
command-helpme = Pedir ajuda à coordenação
command-help = O que pode escrever aqui
command-language = Escolher o idioma
command-hours = Escolher quando podem chegar mensagens
command-pause = Sem mensagens durante uma semana
command-stop = Não receber mais mensagens
command-start = Voltar a receber mensagens
command-mydata = O que está guardado sobre si
command-link = Ligar esta conta com um convite
command-messenger = Escolher onde chegam as mensagens
command-unlink = Desligar esta conta
command-overdue = O que está em atraso ou sem notícias
command-approve = O que espera a sua decisão
command-reminders = O que segue hoje
command-tell = Escrever aos responsáveis por um assunto
command-commit = Registar um compromisso numa sessão
command-desk = Abrir a sua mesa de trabalho
argument-item = o número, por exemplo A01
argument-date = o dia, por exemplo 30 de junho
argument-note = as suas palavras
argument-language = um idioma
argument-hours = início e fim, por exemplo 8-18
argument-code = o código do convite
argument-tell = o assunto e as palavras, por exemplo A01 …
argument-commit = quem, até quando, e o texto
command-of-coordinators = Isto é para a coordenação, e nada foi feito. “help” mostra o que pode escrever aqui.

## Buttons

button-answer-mine = Responder aos meus
button-send = Enviar
button-cancel = Cancelar
button-overdue = Ver o que está em atraso
button-waiting = Ver o que está à espera
button-reminders = Ver os lembretes

button-correct = Corrigir
button-write = Escrever uma resposta
button-undo = Anular
button-change = Alterar
button-answer = Responder { $place }
button-something-else = Outro assunto
button-otherwise = Outra opção…
button-later = Mais tarde
button-new-date = Pedir nova data
button-not-mine = Não é tarefa minha
button-need-help = Preciso de ajuda
button-this-afternoon = Hoje à tarde
button-tomorrow-morning = Amanhã de manhã
button-next-monday = Próxima segunda-feira
button-on-date = { $date }
button-approve = Aprovar
button-decline = Não aprovar
button-accept = Aceito
button-not-me = Não sou eu
button-colleague = Alguém do meu serviço
button-other-office = Outro serviço
button-nobody = Não sei
button-secretariat = Apenas o secretariado
button-members = Membros
button-public = Todas as pessoas
button-to-desk = Enviar à coordenação
button-agree = Sim, podem
button-refuse = Não, agradeço
button-another-way = Por outro meio
button-wrong-person = Pessoa errada
button-change-to = Sim, mudar: { $office }
button-unlink = Sim, desligar
button-erase = Pedir que sejam apagados
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
fact-agreed = Confirmado por quem o assumiu
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
