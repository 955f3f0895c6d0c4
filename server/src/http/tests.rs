use super::*;
use bots::{Chat, Inbound, Label, NotStored, Outgoing, Receipt};

struct Nothing;
#[async_trait::async_trait]
impl Inbox for Nothing {
    async fn accept(&self, _inbound: Inbound) -> std::result::Result<Receipt, NotStored> {
        Ok(Receipt::Stored)
    }
}

#[tokio::test]
#[ignore]
async fn look() {
    let scratch = crate::postgres::ScratchPostgres::shared(&store::MIGRATOR).await.unwrap();
    let pool = scratch.database().await.unwrap();
    let files = crate::command::folder::read(std::path::Path::new("../workflows/asean-wps-cop")).unwrap();
    let compiled = engine::definition::compile(&files);
    println!("{}", compiled.render(false));
    let programme = Arc::new(compiled.programme.unwrap());
    let at: chrono::DateTime<chrono::Utc> = "2024-05-01T02:00:00Z".parse().unwrap();
    let now: chrono::DateTime<chrono::Utc> = "2024-07-05T02:00:00Z".parse().unwrap();
    sqlx::query("insert into programme values ($1, 1)").bind(&programme.id).execute(&pool).await.unwrap();
    sqlx::query("insert into revision values ($1, 1, 'x', '{}', $2, 'me')").bind(&programme.id).bind(at).execute(&pool).await.unwrap();
    sqlx::query("update clock set virtual_at = $1").bind(now).execute(&pool).await.unwrap();
    let preview = Arc::new(Preview::default());
    for item in programme.items.values() {
        let chart = &programme.charts[&item.workflow];
        let scene = engine::step::Scene { programme: &programme, item };
        let mut i = engine::start(chart, scene, at).unwrap().instance;
        if item.id.as_str() < "A05" && item.kind == engine::roadmap::ItemKind::Activity {
            for t in [at + chrono::TimeDelta::days(20), now] {
                if let Ok(s) = engine::step(chart, &i, &engine::Input::Due, t, scene) { i = s.instance; }
            }
        }
        let id = store::instance_id(&programme.id, item.id.as_str());
        sqlx::query("insert into instance (id, programme_id, item_id, kind, revision, definition, turn, body, place, updated_at) values ($1,$2,$3,'x',1,'x',1,$4,$5,$6)")
            .bind(id).bind(&programme.id).bind(item.id.as_str()).bind(serde_json::to_value(&i).unwrap()).bind(i.place(chart)).bind(at).execute(&pool).await.unwrap();
    }
    preview.tell_time(Some(at));
    for entity in programme.entities.values() {
        for m in &entity.members {
            sqlx::query("insert into person (programme_id, id, entity) values ($1,$2,$3)").bind(&programme.id).bind(m.id.as_str()).bind(entity.id.as_str()).execute(&pool).await.unwrap();
            sqlx::query("insert into account (platform, bot, user_id, chat, programme_id, person_id, linked_at) values ('local','waymark',$1,$1,$2,$1,$3)").bind(m.id.as_str()).bind(&programme.id).bind(at).execute(&pool).await.unwrap();
            preview.open_chat(&Chat(m.id.as_str().into())).unwrap();
        }
    }
    let b = |l: &str| Label { label: l.into(), payload: l.into() };
    let send = async |who: &str, k: &str, text: &str, buttons: Vec<Label>| preview.send(&Outgoing { key: k.into(), chat: Chat(who.into()), text: text.into(), buttons, edits: None }).await.unwrap();
    send("dlg-sec/focal-point", "1", "Komunitas Praktik WPS ASEAN\nA01 Menulis dan mengedarkan laporan dialog\nApakah semuanya siap untuk dimulai pada 1 Mei 2024?", vec![b("Siap"), b("Saya butuh bantuan"), b("Bukan tugas kami")]).await;
    preview.write(&Nothing, &Chat("dlg-sec/focal-point".into()), "3/10", None, "t").await.unwrap();
    preview.tell_time(Some(now));
    send("dlg-sec/focal-point", "2", "Terima kasih. Saya catat: A01 30 % selesai.", vec![b("Perbaiki"), b("Batalkan")]).await;
    send("wps-ag/focal-point", "3", "សហគមន៍អនុវត្តអាស៊ានស្ដីពីស្ត្រី\nA03 បង្កើតក្រុមដឹកនាំបណ្ដោះអាសន្នប្រកបដោយសមភាព\nតើអ្វីៗរួចរាល់ដើម្បីចាប់ផ្តើមទេ?", vec![b("រួចរាល់"), b("ត្រូវការជំនួយ")]).await;
    let programmes = crate::programmes::Programmes::default();
    programmes.cache.lock().unwrap().insert((programme.id.clone(), 1), programme.clone());
    let web = Web {
        pool,
        programmes: Arc::new(programmes),
        level: Visibility::Members,
        messenger: Some(Messenger { preview, inbox: Arc::new(Nothing), timeline: Arc::new(crate::timeline::Timeline) }),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:8099").await.unwrap();
    axum::serve(listener, router(web)).await.unwrap();
}
