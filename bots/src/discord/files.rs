//! Files that people sent, from Discord's own hosts and from no other.
//!
//! The address of a file is signed and good for a day, so it is kept nowhere: the message is read for a fresh one. No
//! address is in an error or a log.

use std::time::Duration;

use futures::StreamExt;
use reqwest::Url;
use serde_json::Value;
use tokio::io::{AsyncWrite, AsyncWriteExt};

use super::{
    Discord,
    api::{Failure, NOTHING, Route},
    receive::word,
};
use crate::NoFile;

/// The most that anybody can send without paying, and the most that is taken.
const LARGEST: u64 = 10 << 20;
const HOSTS: [&str; 2] = ["cdn.discordapp.com", "media.discordapp.net"];
/// For one file, and for a part of it.
const PATIENCE: Duration = Duration::from_secs(120);

/// What came of one attempt.
enum Attempt {
    Whole(u64),
    /// The address was too old; nothing was written.
    Expired,
}

impl Discord {
    /// The file's bytes, at most `limit`, into `sink`; and how many they are.
    pub async fn fetch(&self, id: &str, limit: u64, sink: &mut (dyn AsyncWrite + Send + Unpin)) -> Result<u64, NoFile> {
        let limit = limit.min(LARGEST);
        for _ in 0..2 {
            let address = self.address_of(id).await?;
            if let Attempt::Whole(bytes) = self.read(address, limit, sink).await? {
                return Ok(bytes);
            }
        }
        Err(NoFile::Gone)
    }

    async fn address_of(&self, id: &str) -> Result<Url, NoFile> {
        let mut parts = id.split('/');
        let mut number = || parts.next().and_then(|part| part.parse::<u64>().ok()).ok_or(NoFile::Gone);
        let (channel, message, file) = (number()?, number()?, number()?.to_string());
        let read = self.api.call::<Value>(&Route::message(channel, message), NOTHING).await;
        let message = read.map_err(|failure| match failure {
            Failure::Refused(refusal) if matches!(refusal.status, 403 | 404) => NoFile::Gone,
            failure => NoFile::Again(word(&failure)),
        })?;
        let attachments = message["attachments"].as_array().into_iter().flatten();
        let mut ours = attachments.filter(|one| one["id"].as_str() == Some(&file));
        let address = ours.next().and_then(|one| one["url"].as_str()).and_then(|url| Url::parse(url).ok());
        address.filter(|address| self.is_discords(address)).ok_or(NoFile::Gone)
    }

    fn is_discords(&self, address: &Url) -> bool {
        let is_theirs = address.scheme() == "https" && address.host_str().is_some_and(|host| HOSTS.contains(&host));
        is_theirs || address.origin() == self.api.base().origin()
    }

    /// No token goes with it: the address alone opens the file.
    async fn read(
        &self,
        address: Url,
        limit: u64,
        sink: &mut (dyn AsyncWrite + Send + Unpin),
    ) -> Result<Attempt, NoFile> {
        let again = |error: reqwest::Error| NoFile::Again(error.without_url().to_string());
        let response = self.api.client().get(address).timeout(PATIENCE).send().await.map_err(again)?;
        match response.status().as_u16() {
            200 => {}
            403 => return Ok(Attempt::Expired),
            404 | 410 => return Err(NoFile::Gone),
            status => return Err(NoFile::Again(format!("status {status}"))),
        }
        if response.content_length().is_some_and(|length| length > limit) {
            return Err(NoFile::TooLarge { limit });
        }
        let mut bytes = 0;
        let mut chunks = response.bytes_stream();
        while let Some(chunk) = chunks.next().await {
            let chunk = chunk.map_err(again)?;
            bytes += chunk.len() as u64;
            if bytes > limit {
                return Err(NoFile::TooLarge { limit });
            }
            sink.write_all(&chunk).await.map_err(|error| NoFile::Again(error.to_string()))?;
        }
        sink.flush().await.map_err(|error| NoFile::Again(error.to_string()))?;
        Ok(Attempt::Whole(bytes))
    }
}
