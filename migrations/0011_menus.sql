-- What coordinators are offered by name in their own chats.

create table menu (
    platform text not null,
    bot text not null,
    chat text not null,
    hash text not null,
    constraint menu_pkey primary key (platform, bot, chat)
);
comment on table menu is 'Chats in which other native commands are offered than everywhere, so that they can be taken away again.';
comment on column menu.hash is 'Of what is offered there: told to the platform only when it has changed.';
