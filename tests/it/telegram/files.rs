//! Evidence: the bytes of a file that somebody sent, or why they cannot be had.

use bots::NoFile;

use crate::fakes::telegram::Fault;

use super::*;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_whole_or_says_why_not() {
    let town = asean().await;
    let phone = town.phone(PERSON).await;
    let bots = Bots::default().with_telegram(town.telegram.clone());
    let sent = async |name: &str, size: u64| -> String {
        phone.sends_file(name, "application/pdf", size, "the minutes");
        town.fake.heard().await;
        let sql = "select payload #>> '{content,files,0,id}' from inbox order by id desc limit 1";
        sqlx::query_scalar(sql).fetch_one(&town.pool).await.unwrap()
    };
    let fetch = async |id: &str, limit: u64| {
        let mut bytes = Vec::new();
        let done = bots.fetch(town.telegram.id(), id, limit, &mut bytes).await;
        (done, bytes)
    };
    let small = sent("minutes.pdf", 300).await;
    let (done, bytes) = fetch(&small, 1 << 20).await;
    assert_eq!((done, bytes.len()), (Ok(300), 300));
    assert!(String::from_utf8(bytes).unwrap().starts_with("minutes.pdf"));

    // smaller than Telegram's limit, larger than ours
    assert_eq!(fetch(&small, 299).await, (Err(NoFile::TooLarge { limit: 299 }), vec![]));
    let huge = sent("film.mp4", 21 << 20).await;
    assert_eq!(fetch(&huge, u64::MAX).await.0, Err(NoFile::TooLarge { limit: 20 << 20 }));
    assert_eq!(fetch("no-such-file", 1000).await.0, Err(NoFile::Gone));

    for fault in [Fault::TornAfter, Fault::CutBefore, Fault::BadGateway] {
        town.fake.fault("file", fault.clone());
        let (done, _) = fetch(&small, 1000).await;
        let Err(NoFile::Again(why)) = &done else { panic!("{fault:?}: {done:?}") };
        assert!(!why.contains("7001") && !why.contains("http"), "an address is in: {why}");
    }
    // more comes than was said, and is not taken
    town.fake.fault("file", Fault::GarbledAfter);
    let (done, bytes) = fetch(&small, 1000).await;
    assert_eq!(done, Err(NoFile::TooLarge { limit: 1000 }));
    assert!(bytes.len() <= 1000);
    town.fake.fault("getFile", Fault::TooMany(1));
    assert!(matches!(fetch(&small, 1000).await.0, Err(NoFile::Again(_))));
    town.fake.forgets_files();
    assert_eq!(fetch(&small, 1000).await.0, Err(NoFile::Gone));
}
