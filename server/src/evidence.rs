//! Files that people send: looked at, and kept under the hash of their content in the data folder.
//!
//! What a file says of itself is not believed: its first bytes decide what it is, and only pictures, documents, sound
//! and film are kept. Names and contents are in no log. A file is named by the number of its row (`evidence:<uuid>`),
//! which is what an item remembers; who may open it is decided where it is shown.

use std::{
    io,
    path::{Path, PathBuf},
};

use bots::{BotId, File};
use engine::wording::FileRefused;
use sha2::{Digest, Sha256};
use sqlx::PgPool;
use uuid::Uuid;

use crate::store::{
    evidence::{self, Row},
    reply_page::ReplyPage,
};

/// The largest that Telegram hands out (https://core.telegram.org/bots/api#getfile); the same everywhere.
pub const LARGEST: usize = 20 << 20;
/// Contents of erased people are removed in batches.
const REMOVED_AT_ONCE: i64 = 100;
/// What an item remembers of a file begins so.
const PREFIX: &str = "evidence:";

/// Where files are kept.
#[derive(Debug, Clone)]
pub struct Keeper {
    folder: PathBuf,
}

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub sha256: String,
    pub mime: &'static str,
    pub size: usize,
}

/// A file that was handed in on a page.
pub struct Sent<'a> {
    pub page: &'a ReplyPage,
    pub name: Option<&'a str>,
}

/// What an item remembers of it.
pub fn reference(id: Uuid) -> String {
    format!("{PREFIX}{id}")
}

/// The row that an item's word for a file names; none: it is a link.
pub fn referred(word: &str) -> Option<Uuid> {
    word.strip_prefix(PREFIX)?.parse().ok()
}

impl Keeper {
    pub fn new(data: &Path) -> Self {
        Keeper { folder: data.join("evidence") }
    }

    /// Keeps it, or says why not. The same content is kept once.
    pub async fn keep(&self, bytes: &[u8]) -> io::Result<Result<Kept, FileRefused>> {
        if bytes.len() > LARGEST {
            return Ok(Err(FileRefused::TooLarge { megabytes: LARGEST >> 20 }));
        }
        let Some(mime) = kind_of(bytes) else { return Ok(Err(FileRefused::Type)) };
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let path = self.path(&sha256);
        if !tokio::fs::try_exists(&path).await? {
            let folder = path.parent().unwrap_or(&self.folder);
            tokio::fs::create_dir_all(folder).await?;
            // whole or not at all, and on the disk before anybody is told
            let draft = folder.join(format!("{}.draft", Uuid::new_v4()));
            let mut file = tokio::fs::File::create(&draft).await?;
            tokio::io::AsyncWriteExt::write_all(&mut file, bytes).await?;
            file.sync_all().await?;
            tokio::fs::rename(&draft, &path).await?;
        }
        Ok(Ok(Kept { sha256, mime, size: bytes.len() }))
    }

    /// Where a kept file lies.
    pub fn path(&self, sha256: &str) -> PathBuf {
        self.folder.join(sha256.get(..2).unwrap_or("xx")).join(sha256)
    }

    /// Its bytes; `None`: it is not here.
    pub async fn read(&self, sha256: &str) -> io::Result<Option<Vec<u8>>> {
        match tokio::fs::read(self.path(sha256)).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Removes contents whose senders were erased, and says how many.
    pub async fn remove_gone(&self, pool: &PgPool) -> anyhow::Result<usize> {
        let gone = evidence::gone(&mut *pool.acquire().await?, REMOVED_AT_ONCE).await?;
        for sha256 in &gone {
            let mut conn = pool.acquire().await?;
            if !evidence::is_kept(&mut conn, sha256).await? {
                match tokio::fs::remove_file(self.path(sha256)).await {
                    Ok(()) => {}
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error.into()),
                }
            }
            evidence::removed(&mut conn, sha256).await?;
        }
        Ok(gone.len())
    }

    /// A file that came with a form, kept at once.
    pub async fn keep_upload(
        &self,
        pool: &PgPool,
        sent: &Sent<'_>,
        bytes: &[u8],
    ) -> anyhow::Result<Result<File, FileRefused>> {
        let kept = match self.keep(bytes).await? {
            Ok(kept) => kept,
            Err(refused) => return Ok(Err(refused)),
        };
        let id = Uuid::new_v4();
        let bot = BotId::page();
        let row = Row {
            id,
            programme: sent.page.programme.clone(),
            instance: Some(sent.page.instance),
            person: Some(sent.page.person.clone()),
            platform: bot.platform.as_str().to_owned(),
            bot: bot.name,
            remote: id.to_string(),
            name: sent.name.map(str::to_owned),
        };
        evidence::kept(&mut *pool.acquire().await?, &row, &kept).await?;
        let (mime, size) = (Some(kept.mime.to_owned()), Some(kept.size as u64));
        Ok(Ok(File { id: reference(id), name: row.name, mime, size }))
    }
}

/// What its content is, if it is something that we keep.
fn kind_of(bytes: &[u8]) -> Option<&'static str> {
    use infer::MatcherType as Of;
    match infer::get(bytes) {
        Some(found) => {
            let fits = match found.matcher_type() {
                Of::Image | Of::Audio | Of::Video | Of::Doc => true,
                Of::Archive => found.mime_type() == "application/pdf",
                Of::App | Of::Book | Of::Font | Of::Text | Of::Custom => false,
            };
            // a drawing may hold script
            (fits && found.mime_type() != "image/svg+xml").then(|| found.mime_type())
        }
        None => is_plain_text(bytes).then_some("text/plain"),
    }
}

fn is_plain_text(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else { return false };
    let looks_like_markup = text.trim_start_matches('\u{feff}').trim_start().starts_with(['<', '#']);
    !text.trim().is_empty() && !looks_like_markup && !text.contains('\0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn content_decides_what_is_kept() {
        let check = |bytes: &[u8], expect: Option<&str>| assert_eq!(kind_of(bytes), expect);
        check(b"%PDF-1.7\n", Some("application/pdf"));
        check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Some("image/png"));
        check(b"\xff\xd8\xff\xe0\0\x10JFIF", Some("image/jpeg"));
        check("Daftar hadir: 12 orang\n".as_bytes(), Some("text/plain"));
        check(b"MZ\x90\0\x03\0\0\0", None);
        check(b"\x7fELF\x02\x01\x01\0", None);
        check(b"#!/bin/sh\nrm -rf /\n", None);
        check(b"<!doctype html><script>alert(1)</script>", None);
        check(b"<svg xmlns='http://www.w3.org/2000/svg'/>", None);
        check(b"PK\x03\x04\x14\0\0\0\x08\0plain.zip", None);
        check(b"", None);
        check(b"\0\0\0\0", None);
    }

    #[tokio::test]
    async fn it_lies_under_its_hash_once() {
        let folder = tempfile::tempdir().unwrap();
        let keeper = Keeper::new(folder.path());
        let kept = keeper.keep(b"%PDF-1.7\nminutes").await.unwrap().unwrap();
        assert_eq!((kept.mime, kept.size), ("application/pdf", 16));
        assert_eq!(std::fs::read(keeper.path(&kept.sha256)).unwrap(), b"%PDF-1.7\nminutes");
        assert_eq!(keeper.keep(b"%PDF-1.7\nminutes").await.unwrap(), Ok(kept));
        let large = vec![b'a'; LARGEST + 1];
        assert_eq!(keeper.keep(&large).await.unwrap(), Err(FileRefused::TooLarge { megabytes: 20 }));
        let files = walk(folder.path());
        assert_eq!(files, 1);
    }

    fn walk(folder: &Path) -> usize {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
    }

    #[test]
    fn what_an_item_remembers_leads_back() {
        let id = Uuid::new_v4();
        assert_eq!(referred(&reference(id)), Some(id));
        assert_eq!(referred("https://example.org/report"), None);
    }
}
